/** «24.01.2025», «24.08», 24/01/2025, 2025-01-24; «1.12 тис.» is none. */
export const DAY =
  /(?<![\d.,:$€/])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\d%/]|[.,:]\d|\.?[,\s]*\d{1,2}\.\d{1,2}\.(?:20)?\d\d|\s?(?:%|—\s?\d+(?:[.,]\d+)?\s?%|т[иы]с|млн|млрд|млр|трлн|грн|руб|дол|[єе]вро|тонн|відс|проц|percent|per cent|thousand|million|billion|usd|eur|(?:км|кг|km|kg|k|к)(?!\p{L})))|(?<![\d/-])(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|2\d)|\d{1,2}\/\d{1,2}\/(?:20)?2\d|\d{1,2}-\d{1,2}-20\d\d|20\d\d-[01]\d-[0-3]\d)(?![\d/-])/uy
/** Figures that count nothing: percent, times of day, telephone numbers, fractions. */
export const OTHER =
  /\d+(?:[.,]\d+)?\s?%|(?<=(?:\d\.\d{2,4},?|(?<!\p{L})(?:о|об|в|у|at|by|до|близько|около|після|после)) {1,2})(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|(?:[01]?\d|2[0-3])[:.][0-5]\d(?=\s?(?:—|\||am|pm|[,\s]*\d{1,2}\.\d{1,2}\.|\n|$))|24\/7|(?!(\d{2,})\/\1(?!\d))\d+\/\d+|0(?:[ -]\d{2,3}){2,}|\+\d[\d ()-]{8,}/uy
/** A number with or without marks between its thousands. */
export const NUMBER =
  /\d{1,3}(?: {1,2}\d{3})+(?!\d)|\d{1,3}(?:[,.'"_]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?/uy
/** «121-го», «30-річний»; in «115військових» only a space is missing. */
export const SUFFIX =
  /-?(?:st|nd|rd|th)(?!\p{L})|-?(?!на|к|—|т[иы]с|військ|захисн|полонен|осіб|людей|воїн|бійц|оборон|україн|цивільн|челов|воен|пленн|защитн|бойц|гражд|украин|росс?[иі]|солдат|т[іе]л)[а-яіїєґ']+(?![\p{L}\d])/uy
/** «65–го», «68 го обміну», «вже 68 й»: what else is set between a figure and its ending. */
export const SET_APART =
  /—(?:го|ого|му|ому|[ої]ї|[ії]й|ий|та|ма|[аоя]я|[оеы]й|ых|х|ї|ю|й|st|nd|rd|th)(?![\p{L}\d-])| (?:го|(?:й|th|rd|nd)(?= (?:комбінован|номерн|обмін|обмен|етап|этап|swap|exchange|prisoner|stage)| ?[.,;:!?)"\n]))(?![\p{L}\d-])/uy

/** "1.2k bodies", «1к тіл» */
export const KILO = /[kк](?![\p{L}\d])/uy

/** Reads «2 430», «2,430», «2'430» and «1,2»; a group of exactly three digits is thousands. */
export function valueOf(digits: string): number {
  if (/^\d{1,3}(?:(?: {1,2}|[,.'"_])\d{3})+$/u.test(digits))
    return Number(digits.replaceAll(/[ ,.'"_]/gu, ''))
  return Number(digits.replace(',', '.'))
}
