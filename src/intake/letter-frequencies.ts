/**
 * How often letters stand in ordinary news text, in letters of each script per 1,000, rounded. Only what telling encodings apart needs: letters that are not listed count as rare.
 * Rounded from what is generally known of the languages; a factor of two does not matter here.
 */
export const ARABIC_LETTERS: Readonly<Record<string, number>> = {
  ا: 165, ل: 125, ي: 72, م: 62, ن: 56, و: 62, ر: 47, ت: 46, ب: 36, ة: 30, ع: 36, د: 32, س: 27, ف: 27, ه: 28, ك: 22, ق: 22, أ: 22, ح: 19, ج: 14,
  إ: 8, ش: 12, ص: 11, ط: 10, ى: 9, خ: 9, ذ: 6, ض: 8, ز: 6, ث: 6, ئ: 4, غ: 4, ء: 5, ظ: 3, آ: 2, ؤ: 2,
}

/** Russian, lower case. */
export const CYRILLIC_LETTERS: Readonly<Record<string, number>> = {
  о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28, у: 26, я: 20, ы: 19, ь: 17, г: 17, з: 16, б: 16,
  ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 1, ё: 1,
}

/** Turkish letters outside ASCII, among such letters only. */
export const TURKISH_LETTERS: Readonly<Record<string, number>> = { ı: 330, ü: 140, ş: 130, ğ: 85, ç: 85, ö: 60, İ: 60, Ş: 20, Ç: 15, Ö: 10, Ü: 15, â: 15, î: 5, '’': 25, '“': 10, '”': 10 }

/** French and other western letters outside ASCII, among such letters only. */
export const WESTERN_LETTERS: Readonly<Record<string, number>> = {
  é: 420, è: 90, à: 90, ê: 40, ç: 35, É: 25, ô: 25, î: 12, û: 12, â: 12, ù: 10, ë: 8, ï: 8, '’': 60, '«': 25, '»': 25, '“': 20, '”': 20, '–': 15, 'ö': 15, 'ü': 20, 'ä': 20, 'ß': 8, 'ñ': 8, 'á': 12, 'í': 10, 'ó': 12, œ: 6,
}
