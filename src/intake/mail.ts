import PostalMime, { type Email } from 'postal-mime'
import type { Report } from '../text/report.ts'
import { dayOf } from './moment.ts'
import { fragmentText } from './page/fragment.ts'
import type { About } from './piece.ts'
import { Refusal } from './refusal.ts'

/** A file that came with a message. */
export interface Attached { name: string; type: string; bytes: Uint8Array }
/** A message read: its own text as a report where it has one, and its files. */
export interface MailRead { report: Report | null; about: About; attached: Attached[] }

const SIGNATURE = /\n-- ?\n[\s\S]*$/
const ENOUGH_LETTERS = 40

/** Whether a text begins as a message does: header lines, among them who sent it and what about or when. */
export function looksLikeMail(head: string): boolean {
  const opening = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.exec(head)?.[0]
  return !!opening && /^from:/im.test(opening) && /^(?:date|message-id|mime-version|received):/im.test(opening)
}

/** Quoted lines and the sender's signature are not the message. */
function ownText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(SIGNATURE, '').split('\n').filter((line) => !line.startsWith('>')).join('\n').replace(/([^\n])\n(?=[^\n])/g, '$1 ').replace(/\n{2,}/g, '\n\n').trim()
}

/** The report that a message is: its subject is the headline, its sender the outlet, its date the day of publication. Files that came with it are handed on. */
export async function readMail(bytes: Uint8Array, where: string, id: string): Promise<MailRead> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 })
  } catch (error) {
    throw new Refusal({ where, expected: 'an e-mail message', found: `one that cannot be read (${(error as Error).message.slice(0, 100)})`, advice: 'Save it anew as .eml, or copy its text into a file ending in .txt.' })
  }
  const written = mail.headers.find((header) => header.key === 'date')?.value
  const published = dayOf(written) ?? dayOf(mail.date)
  const plain = mail.text ? ownText(mail.text) : ''
  const text = mail.html ? fragmentText(mail.html, where) || plain : plain
  const sender = mail.from?.name || mail.from?.address?.split('@')[1] || ''
  const attached = mail.attachments.filter((file) => file.disposition !== 'inline' || !file.mimeType.startsWith('image/')).map((file) => ({ name: file.filename ?? '', type: file.mimeType, bytes: typeof file.content === 'string' ? Buffer.from(file.content) : new Uint8Array(file.content) }))
  if (!text && !attached.length && !mail.subject) throw new Refusal({ where, expected: 'an e-mail message with a subject or a text', found: 'neither', advice: 'Check that the file was written to its end.' })
  const enough = text.length >= ENOUGH_LETTERS || !attached.length
  const report = enough ? { id, language: '', published, outlet: sender, url: '', title: (mail.subject ?? '').replace(/\s+/gu, ' ').trim(), text } : null
  return { report, about: published ? { publishedBy: 'message' } : {}, attached }
}
