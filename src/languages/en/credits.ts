const AGENCIES = 'Anadolu Agency|Anadolu|AA|Reuters|AFP|Agence France-Presse|AP|Associated Press|Xinhua|TASS|Interfax|RIA Novosti|Sputnik|WAM|SPA|KUNA|QNA|BNA|MENA|Petra|SANA|Kazinform|DPA|dpa|ANSA|EFE|Kyodo|Yonhap|PTI|APA|Azertac|AZERTAC|Trend'

/** Where a report says whom it is from: a line of its source, a dateline with an agency, an agency in brackets. The first group is the name. */
export const credits: readonly RegExp[] = [
  /(?:^|\n)[^\S\n]*(?:Source|Sources|Reported by)[^\S\n]*:[^\S\n]*([^\n.:;,]{2,50})/u,
  new RegExp(`(?:^|\\n)[^\\n]{0,60}[(\\[][^\\S\\n]*(${AGENCIES})[^\\S\\n]*[)\\]]`, 'u'),
  new RegExp(`(?:^|\\n)[^\\n]{0,40}[-–—/][^\\S\\n]*(${AGENCIES})[^\\S\\n]*[-–—/:]`, 'u'),
]
