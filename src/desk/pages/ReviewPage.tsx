/** Stands for a page that is being built. */
export function ReviewPage() { return null }
