import { fileURLToPath } from 'node:url'
import { publishedDay, takeReports } from '../intake/index.ts'
import { detectLanguage, languagesRead } from '../reading/index.ts'
import type { Report } from '../text/report.ts'
import type { Added, Register } from '../store/index.ts'
import { numberOption, textOption, UsageError, type Command, type Given } from './command.ts'
import { AwayReader, AwayTaker } from './away.ts'
import { languageSense } from './readers.ts'
import { localDay } from './register-wiring.ts'
import { tell } from './read.ts'
import { followOver, retryOver } from './serve-incoming.ts'
import { signInSettings } from './serve-sign-in.ts'
import { Puller, type Pulled } from './puller.ts'
import { styled, untilAskedToEnd, type Terminal } from './terminal.ts'
import { version } from './version.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

async function samples(terminal: Terminal): Promise<Report[]> {
  const reports: Report[] = []
  for await (const taken of takeReports([SAMPLES], languageSense)) {
    if ('refusal' in taken) tell(terminal, taken.refusal)
    else reports.push(taken.report)
  }
  return reports.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
}

/** Puts the samples into a register that holds nothing yet. */
async function addSamples(register: Register, terminal: Terminal): Promise<void> {
  if ((await register.counts()).reports > 0) return
  const added = await register.add(await samples(terminal))
  const by = (outcome: Added['outcome']) => added.filter((one) => one.outcome === outcome).length
  const facts = added.reduce((sum, one) => sum + one.facts, 0)
  terminal.error(`diwan: first run: ${by('added')} sample reports added, ${facts} facts${by('refused') ? `; ${by('refused')} refused` : ''}\n`)
}

/** A sentence to try `explain` with: the Turkish foreign minister arrived in Astana. */
const ARRIVAL = 'وصل وزير الخارجية التركي إلى أستانة'

/** What a newcomer sees when the desk is open. */
function hints(address: string, place: string, terminal: Terminal): string {
  const line = (text: string, shows: string) => `  ${styled(terminal, 'cyan', text)}\n      ${shows}`
  return [
    '',
    `The desk is open at ${styled(terminal, 'bold', address)}   (the register is kept in ${place})`,
    '',
    'What to try next',
    line(`${address}/pair/TUR/KAZ`, 'all that the register holds of Türkiye and Kazakhstan'),
    line('npx diwan read samples/2017-09-09-signings.json', 'what one report says, in another terminal'),
    line(`npx diwan explain "${ARRIVAL}"`, 'why a sentence is read as it is'),
    '',
    'Ctrl-C ends it.',
    '',
  ].join('\n')
}

async function serveUntilEnd(given: Given, register: Register, today: () => string): Promise<void> {
  const { terminal } = given
  const { createServer, makeLog } = await import('../api/index.ts')
  const log = makeLog(textOption(given, 'log'))
  const taker = new AwayTaker()
  const server = createServer(register, {
    port: numberOption(given, 'port', 4400, 0, 65_535), host: textOption(given, 'host'), today, version: version(), languages: languagesRead(), detectLanguage, log, follow: followOver(register), retry: retryOver(register), takeFile: (name, write) => taker.take(name, write), signIn: signInSettings(textOption(given, 'address')),
  })
  const { ended } = untilAskedToEnd()
  const address = await server.start()
  terminal.out(given.args.hints ? hints(address, register.place, terminal) : `${address}\n`)
  const puller = new Puller(register, languageSense, (pulled: Pulled) => log.info({ ...pulled }, 'asked a source'))
  if (given.args.follow !== false) puller.start((error) => log.error({ error: { message: error.message, stack: error.stack } }, 'asking sources'))
  await ended
  terminal.error('diwan: closing …\n')
  await Promise.all([server.close(), puller.stop()])
}

/** `diwan serve`: the desk over the register. */
export const serve: Command = {
  name: 'serve',
  describe: 'Opens the register and serves the desk on this machine until Ctrl-C. npm start does the same, adds the samples to a new register and says what to try.',
  words: '',
  args: {
    port: { type: 'string', valueHint: '4400', description: 'port to listen on; 0 takes any that is free' },
    host: { type: 'string', valueHint: '127.0.0.1', description: 'address to listen on; any but this machine needs users (npx diwan users add)' },
    address: { type: 'string', valueHint: 'https://diwan.ministry.example', description: 'address that people open, where a server stands before this one; DIWAN_ADDRESS does the same' },
    data: { type: 'string', valueHint: 'FOLDER', description: 'folder of the register; DIWAN_DATA or ./diwan-data when left out' },
    today: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'the day that counts as today' },
    log: { type: 'string', valueHint: 'info', description: 'how much is logged on standard error: silent, error, warn, info or debug; DIWAN_LOG does the same' },
    follow: { type: 'boolean', default: true, description: 'asks what is followed while it serves; --no-follow leaves that to npx diwan work' },
    samples: { type: 'boolean', description: 'adds the samples when the register is empty' },
    hints: { type: 'boolean', description: 'says what to try next' },
  },
  examples: [['npx diwan serve --port=8080', 'the desk on another port'], ['DIWAN_DATA=./elsewhere npx diwan serve', 'another register']],
  async run(given) {
    if (given.words.length) throw new UsageError(`serve: expected options only, found "${given.words.join(' ')}".`)
    const asked = textOption(given, 'today')
    const day = asked === undefined ? null : publishedDay(asked, '--today')
    const today = () => day ?? localDay()
    const { openRegister } = await import('../store/index.ts')
    const reader = new AwayReader()
    const register = await openRegister({
      folder: textOption(given, 'data'), read: (reports) => reader.read(reports), purpose: 'serving the desk', notice: (message) => given.terminal.error(`diwan: ${message}\n`),
    })
    try {
      if (given.args.samples) await addSamples(register, given.terminal)
      await serveUntilEnd(given, register, today)
    } finally {
      await register.close()
      await reader.close()
    }
    return 0
  },
}
