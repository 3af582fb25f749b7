import { withoutNames } from './search-names.ts'

/** Phone numbers, codes of taxpayers and documents, cards, dates of birth, addresses of mail, personal tags. */
const NUMBERS: readonly RegExp[] = [
  /\+?\d[\d\s()-]{7,}\d/u,
  /(?<!\p{L})\p{Lu}{2}\s?\d{6}(?!\d)/u,
  /(?<!\d)\d{8,}(?!\d)/u,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/u,
  /[\w.+-]+@[\w-]+\.\w+/u,
  /(?<![\p{L}\d])@\w{4,}/u,
]

/** Whether a text may hold somebody's personal data: a name, a phone, a document; when in doubt, yes. */
export const holdsPersonalData = (text: string): boolean =>
  NUMBERS.some((pattern) => pattern.test(text)) || !isNameless(text)

/** Whether a text holds no name of a private person, as far as that can be told. */
export const isNameless = (text: string): boolean =>
  withoutNames(text) === text.toWellFormed().normalize('NFC')

const KIN =
  'син|сина|сину|сином|чоловік(?:а|у|ом)?|брат(?:а|у|ом)?|батьк(?:о|а|у)|тат(?:о|а|у)|дочк(?:а|и|у)|доньк(?:а|и|у)|дружин(?:а|и|у)|сестр(?:а|и|у)|внук|онук|дядьк(?:о|а)|племінник(?:а)?|наречен(?:ий|ого)|сын|сына|сыну|муж|мужа|мужу|отец|отца|пап(?:а|ы|у)|дочь|дочери|жен(?:а|ы|у)|son|husband|brother|father|daughter|wife|sister|nephew'

/** «Любимый» is a person where a sentence ends with it or goes on with what became of him, not in «любимый город». */
const BELOVED =
  '(?<!сам(?:ый|ого)\\s)(?:кохан(?:ий|ого|ому)|люб(?:имый|имого|имому))(?=\\s*(?:$|[.,!?…)]|(?:не|в|у|на|з|із|с|из|до|там|тут|вже|уже|ещё|еще|ще|среди|серед|є|есть|де|где|пропал|попал|погиб|зник|загинув|потрапив|вернулся|повернувся|домой|додому|взятый|взяли|захватили|захопили|забрали|держат|тримають|находится|перебуває|числится|значится|вважається|считается|был|був|может|може|жив|живий)(?!\\p{L})))'

/** Words of one's own family, and questions after somebody: «чи є він у списку», «is he among them». */
const AFTER_PERSON = new RegExp(
  `(?<!\\p{L})(?:${KIN})(?!\\p{L})|(?<!\\p{L})${BELOVED}|чи є (?:він|вона|серед)|у списк|в списк|среди них|among them|on the list|зник(?:лий|ла)? безвісти|пропал без вести|missing in action`,
  'iu',
)

/** Whether a text most likely asks after one person; what it says is then not looked into any further. */
export const asksAfterPerson = (text: string): boolean =>
  AFTER_PERSON.test(text) || holdsPersonalData(text)
