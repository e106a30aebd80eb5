import { PORTFOLIOS } from '../../../world/portfolios.ts'

/** Spellings of single words that a newspaper may choose. */
const SPELLINGS: [string, string][] = [['defence', 'defense'], ['labour', 'labor'], ['programme', 'program'], ['urbanisation', 'urbanization'], ['privatisation', 'privatization'], ['digitalisation', 'digitalization'], ['expatriates', 'expatriate affairs'], ['environment', 'environmental affairs']]

/** Other phrases for a portfolio, divided by bars. */
const OTHERS: Record<string, string> = {
  agriculture: 'farm|farming', awqaf: 'religious endowments affairs|Awqaf affairs', 'awqaf and Islamic affairs': 'endowments and Islamic affairs|religious endowments and Islamic affairs', 'cabinet affairs': 'cabinet office', 'civil aviation': 'aviation', commerce: 'commercial affairs', communications: 'communication|communications affairs',
  'communications and information technology': 'communications and IT|telecommunications and information technology', culture: 'cultural affairs|cultural', defence: 'national defence|national defense|defence affairs', economy: 'economic|economics|the economy', 'economic affairs': 'economics affairs', education: 'national education|public education', electricity: 'electric power', 'emergency situations': 'emergencies|emergency',
  employment: 'jobs', energy: 'energy affairs', environment: 'environmental', 'European affairs': 'EU affairs|Europe|European Union affairs|European Union', family: 'family affairs', finance: 'financial affairs|finances|treasury affairs', 'foreign trade': 'external trade', health: 'public health|health affairs', housing: 'public housing', industry: 'industrial affairs|industries', information: 'information affairs', interior: 'internal affairs|home affairs|home|the interior', 'international cooperation': 'international co-operation',
  'international trade': 'world trade', investment: 'investments', 'investments and development': 'investment and development', irrigation: 'water irrigation', 'Islamic affairs': 'Muslim affairs', justice: 'justice affairs|law', labour: 'labour affairs|work|manpower affairs', 'mineral resources': 'minerals', mines: 'mines affairs', oil: 'oil affairs', petroleum: 'petroleum affairs', planning: 'national planning', research: 'scientific research', science: 'sciences', security: 'security affairs|state security', 'social affairs': 'social', 'social security': 'welfare|social welfare', sports: 'sport', 'strategic affairs': 'strategy',
  telecommunications: 'telecoms|telecommunication', tourism: 'tourism affairs', trade: 'trade affairs', 'trade and industry': 'trade & industry|international trade and industry|industry and trade|commerce and industry', transport: 'transportation|transport affairs', 'transport and communications': 'transportation and communications', treasury: 'the treasury', war: 'war affairs', water: 'water affairs', women: "women's affairs|women affairs", works: 'works affairs', youth: 'youth affairs', 'youth and sports': 'youth and sport', 'veterans affairs': "veterans' affairs|veteran affairs", 'foreign affairs (state)': 'state for foreign affairs', 'public works': 'works', Brexit: 'exiting the European Union|Brexit affairs', 'foreign affairs': 'external affairs|foreign relations',
}

function phrases(id: string): string[] {
  const out = new Set(id.includes('(') ? [] : [id])
  for (const other of OTHERS[id]?.split('|') ?? []) out.add(other)
  for (const phrase of [...out]) for (const [british, american] of SPELLINGS) if (phrase.includes(british)) out.add(phrase.replace(british, american))
  for (const phrase of [...out]) if (phrase.includes(' and ')) out.add(phrase.replace(' and ', ' & '))
  return [...out]
}

const taken = new Set<string>()

/** English phrases before "minister" or after "minister of" by portfolio. No phrase stands under two portfolios: the plainer one keeps it. */
export const portfolios: Record<string, string[]> = Object.fromEntries(
  PORTFOLIOS.map((id): [string, string[]] => [id, phrases(id)]).map(([id, own]) => [id, own.filter((phrase) => (phrase === id || !PORTFOLIOS.includes(phrase)) && !taken.has(phrase) && taken.add(phrase))] as [string, string[]]).filter(([, own]) => own.length > 0),
)

/** Where a state's own title for a portfolio differs from the plain one: by party, then as `portfolios`. */
export const localPortfolios: Record<string, Record<string, string[]>> = {
  GBR: { finance: ['exchequer'], interior: ['home'] },
}
