import { html } from 'hono/html'
import type { EntryLine, Source } from '../register/entry.ts'
import { entryCaption, type CaptionedEntry } from '../wording/captions.ts'
import { saidInWords } from '../wording/grounds.ts'
import { phraseInWords } from '../wording/phrases.ts'
import { TONGUES, Voice, wordsOf } from '../wording/voice.ts'

/** As much of an entry as a public page shows. */
export type ShownEntry = Omit<EntryLine, 'doubts'> & { placeId: string | null; sources: Source[]; values: Record<string, { value: unknown; reports: string[]; independent: number }[]> }
/** A report as a public page shows it. */
export interface ShownReport { id: string; title: string; outlet: string; published: string | null; language: string; url: string; entries: { entry: ShownEntry; quotes: string[] }[] }
/** An approved reply: there is no e-mail address in it. */
export interface ShownReply { at: string; kind: 'correction' | 'reply'; name: string; text: string }
/** What the form under a report or entry carries, and what it says when it was sent. */
export interface FormMatter { of: 'report' | 'entry'; about: string; form: string }

type Html = ReturnType<typeof html>
const one = encodeURIComponent
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
/** Addresses that a browser may be sent to; anything else is shown as words. */
const isWeb = (url: string) => /^https?:\/\//i.test(url)

/** Pages that everybody may read, in one language: HTML that needs no script. */
export class PublicPages {
  private readonly voice: Voice
  private readonly path: string

  constructor(language: string, path: string) {
    this.voice = new Voice(wordsOf(language))
    this.path = path
  }

  private get words() { return this.voice.words.access.view }

  private link(path: string): string {
    return `${path}?lang=${this.voice.words.language}`
  }

  private page(title: string, body: Html): string {
    const { words } = this.voice
    const others = TONGUES.filter((tongue) => tongue.language !== words.language)
    return String(html`<!doctype html><html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${plain(title)} · ${words.brand}</title><link rel="stylesheet" href="/public/look.css"><link rel="icon" href="/mark.svg" type="image/svg+xml"><link rel="canonical" href="${this.path}">${TONGUES.map((tongue) => html`<link rel="alternate" hreflang="${tongue.language}" href="${this.path}?lang=${tongue.language}">`)}</head>
<body><header><a class="brand" href="${this.link('/public')}">${words.brand}</a><span>${this.words.tagline}</span><nav>${others.map((tongue) => html`<a lang="${tongue.language}" hreflang="${tongue.language}" href="${this.path}?lang=${tongue.language}">${tongue.ownName}</a>`)}</nav></header><main>${body}</main></body></html>`)
  }

  /** All public pairs. */
  index(pairs: readonly [string, string][]): string {
    return this.page(this.words.index, html`<h1>${this.words.index}</h1>${pairs.length ? html`<ul class="list">${pairs.map(([a, b]) => html`<li><a href="${this.link(`/public/${a}/${b}`)}">${this.voice.parties([a, b])}</a></li>`)}</ul>` : html`<p>${this.words.none}</p>`}`)
  }

  /** A pair's entries, newest first, with their sources. */
  pair(parties: readonly [string, string], entries: readonly ShownEntry[], next: string | null): string {
    const title = this.voice.parties(parties)
    return this.page(title, html`<h1>${title}</h1><h2>${this.words.entries}</h2><ol class="list">${entries.map((entry) => html`<li>${this.line(entry)}<p class="soft">${this.sources(entry.sources.slice(0, 3))}</p></li>`)}</ol>${next ? html`<p><a href="${this.link(this.path)}&amp;cursor=${next}">${this.voice.words.frame.more}</a></p>` : ''}`)
  }

  private line(entry: ShownEntry): Html {
    const { words } = this.voice
    const when = entry.when ?? entry.due
    return html`<p class="kind">${words.kinds[entry.kind]}${entry.status ? html` · ${words.statuses[entry.status]}` : ''} · ${when ? this.voice.interval(when) : words.noDay}</p><p class="words"><a href="${this.link(`/public/entry/${one(entry.id)}`)}">${entryCaption(entry as CaptionedEntry, this.voice)}</a></p>`
  }

  private sources(sources: readonly Source[]): Html {
    const reports = [...new Map(sources.map((source) => [source.report, source])).values()]
    return html`${reports.map((source, at) => html`${at ? ' · ' : ''}<a href="${this.link(`/public/report/${one(source.report)}`)}"><bdi>${source.outlet || source.title}</bdi></a>${source.published ? html` <time datetime="${source.published}">${this.voice.shortDay(source.published)}</time>` : ''}`)}`
  }

  /** An entry: what reports say of it, sentence by sentence. */
  entry(entry: ShownEntry, replies: readonly ShownReply[], form: FormMatter): string {
    const { words } = this.voice
    const title = entryCaption(entry as CaptionedEntry, this.voice)
    const values = Object.entries(entry.values).filter(([slot, all]) => words.slots[slot] && all.length)
    return this.page(title, html`<p class="kind">${words.kinds[entry.kind]}${entry.status ? html` · ${words.statuses[entry.status]}` : ''} · ${this.voice.parties(entry.parties)}</p><h1>${title}</h1>
${values.length ? html`<h2>${this.words.values}</h2><dl>${values.map(([slot, all]) => html`<dt>${words.slots[slot]}</dt>${all.map((value) => html`<dd>${saidInWords(slot, value.value, entry, this.voice)} <span class="soft">${this.voice.count('sayReports', value.reports.length)}</span></dd>`)}`)}</dl>` : ''}
<h2>${this.words.sources}</h2><ul class="list">${entry.sources.map((source) => html`<li><p class="soft">${this.sources([source])}</p>${source.quotes.map((quote) => html`<blockquote lang="${source.language}" dir="auto">${quote}</blockquote>`)}</li>`)}</ul>${this.replies(replies)}${this.form(form)}`)
  }

  /** A report: where it was published, and the sentences that public entries rest on. */
  report(report: ShownReport, replies: readonly ShownReply[], form: FormMatter): string {
    const { words } = this.voice
    return this.page(report.title, html`<p class="kind">${this.words.report} · <bdi>${report.outlet}</bdi> · ${report.published ? this.voice.day(report.published) : words.report.noDate} · ${this.voice.language(report.language)}</p><h1 lang="${report.language}" dir="auto">${report.title}</h1>
${isWeb(report.url) ? html`<p><a href="${report.url}" rel="nofollow noreferrer external">${this.words.original}</a></p>` : ''}<h2>${this.words.said}</h2><ul class="list">${report.entries.map(({ entry, quotes }) => html`<li>${this.line(entry)}${quotes.map((quote) => html`<blockquote lang="${report.language}" dir="auto">${quote}</blockquote>`)}</li>`)}</ul>${this.replies(replies)}${this.form(form)}`)
  }

  private replies(replies: readonly ShownReply[]): Html {
    return html`<h2>${this.words.replies}</h2>${replies.length ? html`<ul class="list">${replies.map((reply) => html`<li><p class="kind">${this.words.kinds[reply.kind]} · <bdi>${reply.name}</bdi> · ${this.voice.shortDay(reply.at.slice(0, 10))}</p>${reply.text.split(/\n+/).map((line) => html`<p dir="auto">${line}</p>`)}</li>`)}</ul>` : html`<p class="soft">${this.words.noReplies}</p>`}`
  }

  /** The form for a reply; the field that people do not see is for those who fill in all there are. */
  private form({ of, about, form }: FormMatter): Html {
    const { words } = this
    return html`<form method="post" action="${this.link('/public/reply')}"><h2>${words.respond}</h2><p class="soft">${words.respondHelp}</p><input type="hidden" name="of" value="${of}"><input type="hidden" name="about" value="${about}"><input type="hidden" name="form" value="${form}">
<p class="unseen" aria-hidden="true"><label>${words.leaveEmpty}<input name="website" tabindex="-1" autocomplete="off"></label></p>
<fieldset><legend>${words.kind}</legend><label><input type="radio" name="kind" value="correction" checked> ${words.kinds.correction}</label> <label><input type="radio" name="kind" value="reply"> ${words.kinds.reply}</label></fieldset>
<label>${words.name}<input name="name" required minlength="2" maxlength="80" dir="auto" autocomplete="name"></label><label>${words.email}<input name="email" type="email" required maxlength="250" dir="ltr" autocomplete="email" aria-describedby="email-help"></label><p class="soft" id="email-help">${words.emailHelp}</p>
<label>${words.text}<textarea name="text" required minlength="15" maxlength="4000" rows="6" dir="auto"></textarea></label><p><button>${words.send}</button></p></form>`
  }

  /** That a reply arrived. */
  thanks(back: string): string {
    return this.page(this.words.thanks, html`<h1>${this.words.thanks}</h1><p>${this.words.thanksHelp}</p><p><a href="${this.link(back)}">${this.words.back}</a></p>`)
  }

  /** That a reply could not be taken, and why. */
  refused(why: string): string {
    return this.page(this.words.refused, html`<h1>${this.words.refused}</h1><p>${phraseInWords(why, this.voice)}</p>`)
  }

  /** That nothing public stands at an address. */
  missing(): string {
    return this.page(this.words.missing, html`<h1>${this.words.missing}</h1><p><a href="${this.link('/public')}">${this.words.index}</a></p>`)
  }
}

/** The look of those pages. */
export const PUBLIC_LOOK = `
:root { --paper: #fbfaf6; --sheet: #fff; --ink: #1c2127; --soft: #565d65; --line: #e3dfd5; --edge: #8f8a7d; --lapis: #1d4e89; --on-lapis: #fff; --text: 'source-serif-4 latin', 'source-serif-4 latin-ext', 'noto-naskh-arabic arabic', Georgia, 'Noto Naskh Arabic', 'Amiri', serif; --plain: 'ibm-plex-sans latin', 'ibm-plex-sans latin-ext', 'ibm-plex-sans-arabic arabic', system-ui, sans-serif; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --sheet: #1b1f24; --ink: #ece9e2; --soft: #a9aeb4; --line: #2f353c; --edge: #6b737c; --lapis: #8db8e8; --on-lapis: #10202f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.05rem/1.7 var(--plain); overflow-wrap: anywhere }
header { display: flex; gap: 6px 18px; align-items: baseline; flex-wrap: wrap; padding: 14px max(16px, calc(50vw - 400px)); background: var(--sheet); border-block-end: 1px solid var(--line); color: var(--soft) } header nav { margin-inline-start: auto }
.brand { font: 700 1.4rem/1.2 var(--text); text-decoration: none }
main { max-inline-size: 800px; margin-inline: auto; padding: 26px 16px 72px }
h1 { font: 700 1.9rem/1.45 var(--text); margin: 0 0 12px } h2 { font-size: 1.08rem; margin: 30px 0 8px } p { margin: 0 0 6px }
a { color: var(--lapis); text-underline-offset: .25em } .words a { text-decoration: none } .words a:hover { text-decoration: underline }
.list { list-style: none; padding: 0; margin: 0 } .list > li { padding-block: 12px; border-block-end: 1px solid var(--line) }
.words, blockquote { font-family: var(--text); font-size: 1.15rem } .kind, .soft { color: var(--soft); font-size: .9rem }
blockquote { margin: 8px 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--edge) }
dl { display: grid; grid-template-columns: minmax(90px, auto) 1fr; gap: 4px 18px; margin: 0 } dt { grid-column: 1; color: var(--soft) } dd { grid-column: 2; margin: 0 }
form { display: grid; gap: 10px; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 4px 20px 18px; margin-block-start: 34px } form label { display: grid; gap: 3px } fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 16px; flex-wrap: wrap } fieldset label { display: flex; gap: 6px }
input:not([type=radio]), textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 7px; padding: 7px 11px; inline-size: 100% } button { font: inherit; padding: 7px 20px; border: 0; border-radius: 7px; background: var(--lapis); color: var(--on-lapis); cursor: pointer }
:focus-visible { outline: 2px solid var(--lapis); outline-offset: 2px }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
`
