/** Stands for a page that is being built. */
export function RelationsPage() { return null }
