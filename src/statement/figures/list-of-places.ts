import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isTheyOrAll, isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isFrom, isNot } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a sentence that lists places says whence those came who are told of above, and no others: «Воювали вони на
 * …», «Напрямки, з яких їх забрали: …», «Среди мест, откуда они, …», «Убитые воевали на …», «Штаб називає регіони: …».
 */
export const saysWhence = (reading: Reading, sentence: Sentence): boolean =>
  !isOfOtherBatch(reading, sentence) &&
  (isOfThem(reading.tokens, sentence) || isNamingPlaces(reading.tokens, sentence))

/** «Раніше їх повертали з …», «Не повернули полеглих на …», «Росіяни втратили на …» */
const isOfOtherBatch = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, OTHERS) ||
  isOfRussians(sentence) ||
  someToken(tokens, sentence.from, sentence.to, isOther)

/** «Російські солдати воювали на …»; «часть тел хранилась в российских моргах» is of ours. */
const isOfRussians = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'russian').some(({ to }) =>
    has(sentence, ['military'], { from: to, to: to + 1 }),
  )

const OTHERS: readonly Idea[] = ['will', 'recall', 'denied', 'russia', 'total', 'none']

const isOther = oneOf(
  isNot,
  anyWord(`
    раніше ранее раньше прошл* минул* торі* попередн* предыдущ* наступн* следующ* колись доти влітку летом досі ще
    родом уродженц* народил* родил*
    earlier previous* last next past before ago still
  `),
)

const isOfThem = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const { from, to } = sentence
  if (isFallen(tokens[from]) && isFighting(tokens[from + 1])) return true
  for (let at = from; at < to; at += 1) {
    const isWhence = isWhere(tokens[at]) || (isFrom(tokens[at]) && isWhoOrWhich(tokens[at + 1]))
    if (isWhence && someToken(tokens, at, at + THEM_WITHIN, isThem)) return true
    if (isTheyOrAll(tokens[at]) && someToken(tokens, at - FOUGHT_WITHIN, at + FOUGHT_WITHIN, isFoughtOrCame)) return true // prettier-ignore
  }
  return false
}

const THEM_WITHIN = 5
const FOUGHT_WITHIN = 4
const isWhere = anyWord('звідки откуда where whence')
const isThem = anyWord(
  'їх вони полегл* загибл* тіла их они павш* погибш* тела them they bodies fallen',
)
const isFallen = anyWord('{,за,по}{гиб,лег}л* убит* погибш* павш* fallen')
const isFighting = anyWord(
  'воюва* воева* бились билися сража* боронили защища* оборонял* fought died fell',
)
const isFoughtOrCame = oneOf(
  isFighting,
  anyWord(
    'загинул* полягл* погибл* killed came come забра* вивез* вывез* евакуй* эвакуир* повернул* вернул*',
  ),
)

/** «називає регіони: Курщина …», «перечислили направления: …»: nothing else is said of the places. */
const isNamingPlaces = (tokens: readonly Token[], { from, to }: Sentence): boolean => {
  for (let at = from; at + 2 < to; at += 1)
    if (isNaming(tokens[at]) && isPlaces(tokens[at + 1]) && tokens[at + 2]?.text === ':')
      return true
  return false
}

const isNaming = anyWord(`
  назива{є*,ють*,в*,ла*,ли*} назва{в*,ла*,ли*,но*,л*} называ{ет*,ют*} указыва{ет*,ют*} указал*
  перечисл* перелічу* переліч* вказу{є*,ють*} вказа{в*,ли*,ла*}
  named names listed lists
`)
const isPlaces = anyWord(`
  регіон* област* напрям* місця ділянк* регион* направлени* места участк*
  regions oblasts sectors directions places
`)
