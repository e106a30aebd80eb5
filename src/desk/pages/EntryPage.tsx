/** Stands for a page that is being built. */
export function EntryPage() { return null }
