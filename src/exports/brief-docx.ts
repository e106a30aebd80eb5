import { AlignmentType, Document, Footer, FootnoteReferenceRun, HeadingLevel, Packer, PageNumber, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import type { Brief, BriefLine } from './brief.ts'

const FONT = 'Times New Roman'
const LAPIS = '1D4E89'
const POINTS = { text: 24, small: 18, title: 40, heading: 28 }

interface Manner { rtl: boolean }

function run(text: string, { rtl }: Manner, more: { bold?: boolean; size?: number; color?: string; italics?: boolean } = {}): TextRun {
  const size = more.size ?? POINTS.text
  return new TextRun({ text, rightToLeft: rtl, font: { ascii: FONT, hAnsi: FONT, cs: FONT }, size, sizeComplexScript: size, bold: more.bold, boldComplexScript: more.bold, italics: more.italics, color: more.color })
}

function paragraph(children: IParagraphOptions['children'], { rtl }: Manner, more: Partial<IParagraphOptions> = {}): Paragraph {
  // A paragraph that runs from the right is aligned to where it begins: Word calls that side "left" in one that is bidirectional.
  return new Paragraph({ bidirectional: rtl, alignment: AlignmentType.START, spacing: { after: 100, line: rtl ? 320 : 290 }, ...more, children })
}

function lineOf(line: BriefLine, manner: Manner): Paragraph {
  return paragraph([run(line.text, manner), ...line.notes.map((note) => new FootnoteReferenceRun(note))], manner, { bullet: { level: 0 } })
}

/** The brief as a Word document: right-to-left where its language is, each statement with its footnotes. */
export async function docxOf(brief: Brief): Promise<Uint8Array> {
  const manner = { rtl: brief.direction === 'rtl' }
  const footnotes = Object.fromEntries(brief.notes.map((note) => [note.number, { children: [
    paragraph([run(` ${note.text}`, manner, { size: POINTS.small }), ...(note.quote ? [run(` «${note.quote}»`, { rtl: /\p{Script=Arabic}/u.test(note.quote) }, { size: POINTS.small, italics: false })] : [])], manner, { spacing: { after: 40 } }),
  ] }]))
  const children = [
    paragraph([run(brief.title, manner, { bold: true, size: POINTS.title, color: LAPIS })], manner, { heading: HeadingLevel.TITLE, spacing: { after: 60 } }),
    paragraph([run(brief.subtitle, manner, { size: POINTS.small, color: '565D65' })], manner, { spacing: { after: 240 } }),
    ...brief.sections.flatMap((section) => [
      paragraph([run(section.title, manner, { bold: true, size: POINTS.heading, color: LAPIS })], manner, { heading: HeadingLevel.HEADING_1, spacing: { before: 260, after: 120 }, keepNext: true }),
      ...section.lines.map((line) => lineOf(line, manner)),
    ]),
  ]
  const footer = new Footer({ children: [paragraph([new TextRun({ children: [PageNumber.CURRENT], size: POINTS.small })], manner, { alignment: AlignmentType.CENTER })] })
  const document = new Document({
    title: brief.title, creator: 'Diwan', footnotes,
    styles: { default: { document: { run: { font: FONT, size: POINTS.text, language: { value: brief.language, bidirectional: brief.language } } } } },
    sections: [{ properties: { page: { margin: { top: 1300, bottom: 1300, left: 1250, right: 1250 } } }, footers: { default: footer }, children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
