/** Stands for a page that is being built. */
export function AddPage() { return null }
