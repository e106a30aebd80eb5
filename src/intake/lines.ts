import type { Source } from './source.ts'
import { LARGEST_REPORT_BYTES, refusalOf } from './source.ts'
import { Refusal } from './refusal.ts'

const LINE_BREAK = 0x0a

/** Lines of a stream as bytes, without their break; memory holds one line and one chunk, however long the stream. */
export async function* linesOf(source: Source): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let held = 0
  try {
    for await (const chunk of source.open() as AsyncIterable<Buffer>) {
      let from = 0
      for (;;) {
        const to = chunk.indexOf(LINE_BREAK, from)
        if (to < 0) break
        const piece = chunk.subarray(from, to)
        yield rest.length ? Buffer.concat([...rest, piece]) : piece
        rest = []
        held = 0
        from = to + 1
      }
      if (from < chunk.length) {
        rest.push(chunk.subarray(from))
        held += chunk.length - from
        if (held > LARGEST_REPORT_BYTES) throw new Refusal({ where: source.where, expected: `lines of at most ${LARGEST_REPORT_BYTES / 1e6} MB`, found: 'a longer one', advice: 'Write one report a line, with a line break after each.' })
      }
    }
  } catch (error) {
    throw refusalOf(error, source.where)
  }
  if (held) yield Buffer.concat(rest)
}
