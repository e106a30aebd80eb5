import { removeClutter } from './clutter.ts'
import { letterCount, paragraphsOf } from './paragraphs.ts'
import { parsePage } from './parse.ts'

const TAG = /<\/?[a-z][^<>]{0,2000}>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i

/** Paragraphs of a piece of HTML that came without a page around it: in a feed, a message, a field. What holds no tag is taken as text, a paragraph a line. */
export function fragmentText(markup: string, where: string): string {
  if (!TAG.test(markup)) return markup.split(/\r?\n[^\S\n]*(?:\r?\n)*/).map((line) => line.trim()).filter(Boolean).join('\n\n')
  const { body } = parsePage(`<!doctype html><html><body>${markup}</body></html>`, where)
  removeClutter(body, [...body.children])
  const paragraphs = paragraphsOf(body).filter((one) => letterCount(one.text) > 0)
  // "The post … appeared first on …" and "Read on" end an item, and are links for the most part.
  while (paragraphs.length > 1 && paragraphs.at(-1)!.linked > paragraphs.at(-1)!.letters * 0.5) paragraphs.pop()
  return paragraphs.filter((one) => one.linked < one.letters || !one.item).map((one) => one.text).join('\n\n')
}
