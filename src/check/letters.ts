/**
 * Letters of the alphabets that the rules judge and of their neighbours, to stand in a class of a pattern: Latin, Greek,
 * Cyrillic, Armenian, Hebrew, Arabic, Georgian. The engine takes up to a millisecond to compile `\p{L}`, each time that it
 * stands in a pattern; the rules of a short run would spend a tenth of it on that.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯʼͰ-ͽΆ-ϿЀ-ҁҊ-ԯԱ-Ֆՠ-ֈא-תؠ-يٮ-ۓەႠ-ჺჼ-ჿḀ-ỿ'
