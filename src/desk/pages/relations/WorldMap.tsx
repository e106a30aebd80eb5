import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { memo, useMemo, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json?url'
import type { MatrixCell, Party } from '../../answers.ts'
import { Failing, Loading } from '../../parts/States.tsx'
import { useVoice } from '../../settings.ts'
import { shade, weighed } from './weight.ts'

const WIDTH = 1000, HEIGHT = 440
/** Nobody's partner, and a third of the sheet. */
const ANTARCTICA = '010'
const ALPHA3: ReadonlyMap<string, string> = new Map((codes as string[][]).map(([, alpha3, numeric]) => [numeric!, alpha3!]))

interface Land { key: string; party: Party | null; outline: string }

/** The countries of the atlas as outlines on the sheet; it comes with the desk, so that no network is needed. */
async function loadLands(): Promise<Land[]> {
  const response = await fetch(atlas)
  if (!response.ok) throw new Error(`map: expected the atlas at ${atlas}, found ${response.status}`)
  const world = await response.json() as Topology<{ countries: GeometryCollection }>
  const all = feature(world, world.objects.countries)
  const lands = { ...all, features: all.features.filter((land) => land.id !== ANTARCTICA) }
  const path = geoPath(geoNaturalEarth1().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], lands))
  return lands.features.map((land, i) => ({ key: `${land.id ?? i}`, party: ALPHA3.get(String(land.id)) ?? null, outline: path.digits(1)(land) ?? '' }))
}

const Country = memo(function Country({ land, share, chosen, label, choose }: { land: Land; share: number; chosen: boolean; label: string; choose: ((party: Party) => void) | null }) {
  if (!choose) return <path d={land.outline} className={`land${chosen ? ' chosen' : ''}`} />
  const act = () => choose(land.party!)
  return (
    <path d={land.outline} className={`land held${chosen ? ' chosen' : ''}`} style={{ '--share': `${share}%` } as React.CSSProperties} role="button" tabIndex={0} aria-label={label} onClick={act} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act() } }}>
      <title>{label}</title>
    </path>
  )
})

/** The relations on a map: each country the darker the more is held of it; one chosen, what it has with each other. A second choice opens the pair. */
export function WorldMap({ cells, focus, setFocus }: { cells: readonly MatrixCell[]; focus: Party | undefined; setFocus: (party: Party | undefined) => void }) {
  const voice = useVoice()
  const { desk } = voice.words
  const navigate = useNavigate()
  const lands = useQuery({ queryKey: ['lands'], queryFn: loadLands, staleTime: Infinity })
  const [small, setSmall] = useState(innerWidth < 720)
  const held = useMemo(() => {
    const all = weighed(focus ? cells.filter((cell) => cell.parties.includes(focus)) : cells)
    if (focus) all.delete(focus)
    return all
  }, [cells, focus])
  const most = Math.max(1, ...[...held.values()].map((weight) => weight.entries))
  const choose = useMemo(() => (party: Party) => { if (focus) void navigate({ to: '/pair/$a/$b', params: { a: focus, b: party } }); else setFocus(party) }, [focus, navigate, setFocus])
  if (lands.isError) return <Failing error={lands.error} again={() => { void lands.refetch() }} />
  if (lands.isPending) return <Loading />
  return (
    <div className="world">
      <div className="row apart"><p className="small soft">{focus ? desk.relations.mapWith(voice.party(focus)) : desk.relations.mapHelp}</p>
        <span className="row">{focus ? <button type="button" className="button" onClick={() => setFocus(undefined)}>{desk.relations.unchosen}</button> : null}<button type="button" className="button" aria-pressed={small} aria-label={voice.words.pair.zoomIn} onClick={() => setSmall(!small)}>+</button></span></div>
      <div className="scrolls"><svg className={small ? 'near' : undefined} viewBox={small ? '440 50 340 210' : `0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={desk.relations.asMap} direction="ltr">
        {lands.data.map((land) => {
          const weight = land.party ? held.get(land.party) : undefined
          return <Country key={land.key} land={land} share={weight ? shade(weight.entries, most) * 2 : 0} chosen={land.party !== null && land.party === focus} label={land.party && weight ? `${voice.party(land.party)}: ${voice.count('entries', weight.entries)}` : ''} choose={weight ? choose : null} />
        })}
      </svg></div>
      <p className="small soft legend" aria-hidden="true">{desk.relations.fewer} <i /> {desk.relations.more}</p>
    </div>
  )
}
