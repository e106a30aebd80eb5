/** Stands for a page that is being built. */
export function SearchPage() { return null }
