import { address, type Query } from '../client.ts'
import { useVoice } from '../settings.ts'

/** Lists that can be taken away as tables. */
export type TableName = 'entries' | 'due' | 'overdue' | 'reports' | 'pairs' | 'doubts' | 'people' | 'search' | 'statements' | 'sources' | 'set-aside/asides' | 'record/deeds'

/** The list on screen taken away as a table: as text, and as Parquet. */
export function Take({ table, query = {}, of }: { table: TableName; query?: Query; of: string }) {
  const { brief } = useVoice().words
  return (
    <span className="take small">
      <a href={address(`/tables/${table}.csv`, query)} download aria-label={`${brief.csv}: ${of}`} title={`${brief.csv}: ${of}`}>{brief.csv}</a>
      <a href={address(`/tables/${table}.parquet`, query)} download aria-label={`${brief.parquet}: ${of}`} title={`${brief.parquet}: ${of}`}>{brief.parquet}</a>
    </span>
  )
}
