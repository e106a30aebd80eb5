/** Stands for a page that is being built. */
export function TodayPage() { return null }
