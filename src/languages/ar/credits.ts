const AGENCIES = 'وكالة الأناضول|الأناضول|أ ف ب|أ\\.ف\\.ب|فرانس برس|وكالة فرانس برس|رويترز|وكالة رويترز|د ب أ|د\\.ب\\.أ|شينخوا|وكالة شينخوا|وام|واس|قنا|كونا|سانا|بترا|وفا|بنا|أ ش أ|واج|وات|ومع|تاس|نوفوستي|سبوتنيك|أسوشيتد برس|كازينفورم|كاب إنفورم|العمانية|واع'

/** Where a report says whom it is from: a line of its source, a dateline with an agency, an agency in brackets or between strokes. The first group is the name. */
export const credits: readonly RegExp[] = [
  /(?:^|\n)[^\S\n]*(?:المصدر|المصادر|نقلا عن|المصدر الأصلي)[^\S\n]*[:：][^\S\n]*([^\n.:،؛]{2,50})/u,
  new RegExp(`(?:^|\\n)[^\\n]{0,40}[(\\[/][^\\S\\n]*(${AGENCIES})[^\\S\\n]*[)\\]/]`, 'u'),
  new RegExp(`(?:^|\\n)[^\\n]{0,30}[-–—][^\\S\\n]*(${AGENCIES})[^\\S\\n]*[-–—:]`, 'u'),
  new RegExp(`[(\\[/][^\\S\\n]*(${AGENCIES})[^\\S\\n]*[)\\]/][^\\S\\n]*[.]?[^\\S\\n]*$`, 'u'),
]
