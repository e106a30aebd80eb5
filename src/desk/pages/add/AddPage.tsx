import { useRef, useState, type FormEvent } from 'react'
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone'
import { DayField } from '../../parts/DayField.tsx'
import { useTitle } from '../../parts/title.ts'
import { useVoice } from '../../settings.ts'
import { useQueue, type Given } from './queue.ts'
import { Results } from './Results.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import '../../look/add.css'

const MOST_LETTERS = 2_000_000

function PasteForm({ paste }: { paste: (given: Given) => void }) {
  const { add } = useVoice().words
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const [outlet, setOutlet] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    paste({ report: { text, published: published || null, outlet: outlet.trim() || undefined }, name: text.trim().split('\n')[0]!.slice(0, 90) })
    setText('')
  }
  return (
    <form className="sheet paste" onSubmit={submit}>
      <label className="field"><span>{add.paste}</span><textarea rows={12} value={text} maxLength={MOST_LETTERS} dir={text ? 'auto' : undefined} placeholder={add.pasteHint} onChange={(event) => setText(event.target.value)} required /></label>
      <div className="paste-more">
        <div><DayField label={add.published} value={published} change={setPublished} describedBy="published-hint" /><p className="small soft" id="published-hint">{add.publishedHint}</p></div>
        <label className="field"><span>{add.outlet}</span><input type="text" value={outlet} dir={outlet ? 'auto' : undefined} onChange={(event) => setOutlet(event.target.value)} /></label>
      </div>
      <p className="row"><button type="submit" className="button first" disabled={!text.trim()}>{add.submit}</button></p>
    </form>
  )
}

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'][number]

/** The files that were dropped, those in folders too. */
async function filesIn(item: Dropped, under = ''): Promise<Given[]> {
  if (item.kind === 'file') return [{ file: await item.getFile(), name: under + item.name }]
  if (item.kind !== 'directory') return []
  const found: Given[] = []
  for await (const entry of item.getEntries()) found.push(...await filesIn(entry, `${under}${item.name}/`))
  return found
}

/** Reports come in: pasted, or as files of any form, many at once; each is told what became of it. */
export function AddPage() {
  const { add } = useVoice().words
  const queue = useQueue()
  const field = useRef<HTMLInputElement>(null)
  useTitle(add.title)
  const drop = async (items: readonly Dropped[]) => queue.add((await Promise.all(items.map((item) => filesIn(item)))).flat())
  return (
    <>
      <div className="heading"><div><h1>{add.title}</h1><p>{add.help}</p></div></div>
      <div className="two">
        <div className="stack">
          <DropZone className="drop" aria-label={add.drop} onDrop={({ items }) => { void drop(items) }}>
            <strong>{add.drop}</strong><p className="small soft">{add.dropHint}</p>
            <button type="button" className="button" onClick={() => field.current?.click()}>{add.choose}</button>
            <input ref={field} type="file" multiple hidden onChange={(event) => { queue.add([...(event.target.files ?? [])].map((file) => ({ file, name: file.name }))); event.target.value = '' }} />
          </DropZone>
          {queue.lines.length ? <Results queue={queue} /> : null}
          <PasteForm paste={(given) => queue.add([given])} />
        </div>
        <div className="stack"><SourcesPanel /></div>
      </div>
    </>
  )
}
