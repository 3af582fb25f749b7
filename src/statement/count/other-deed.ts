import { isBe } from '#statement/word/auxiliaries.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isBelonging, isUkraine } from '#statement/word/known-words.ts'
import { isDestroying } from '#statement/word/other-deeds.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isTo, isWith, isFrom } from '#statement/word/small-words.ts'
import { isBringing } from '#statement/word/deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a number counts those to whom something else was done than being handed over: they are only hoped for,
 * got letters, were found among the bodies of others, were killed in battle, brought out of the depth of Russia,
 * or stayed where they were.
 */
export const isOfOtherDeed = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isWished(tokens, sentence, at) ||
  isOfMail(tokens, sentence, at) ||
  isFoundTheirs(tokens, sentence, at) ||
  isKilled(tokens, sentence, at) ||
  isFromDepth(tokens, sentence, at) ||
  isLeft(tokens, sentence, at)

/** «Москва надеется получить 83 своих», "Moscow hopes to get 83 back", «просила 83 своих»: nobody has come. */
function isWished(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  // What is told as to come is read as such.
  if (has(sentence, ['will'])) return false
  const { from } = clauseAt(sentence, at)
  for (let wish = Math.max(from, at - WISH_WITHIN); wish < at; wish += 1)
    if (isWish(tokens[wish]) && leadsTo(tokens, sentence, wish, at)) return true
  return false
}

/** «просила 83», «хочет получить 83», but «просила вернуть раненых и получила 83» */
const leadsTo = (
  tokens: readonly Token[],
  sentence: Sentence,
  wish: number,
  at: number,
): boolean => {
  const end = isToOrFor(tokens[wish + 1]) ? wish + 2 : wish + 1
  return (
    end === at ||
    (isHandedAt(tokens, sentence, { from: end, to: Math.min(end + 2, at) }) &&
      !has(sentence, HANDED, { from: end + 2, to: at }))
  )
}

const WISH_WITHIN = 7
const isHandedAt = (tokens: readonly Token[], sentence: Sentence, span: Span): boolean =>
  has(sentence, WANTED, span) || someToken(tokens, span.from, span.to, isToGet)

const WANTED: readonly Idea[] = [...HANDED, 'to_return']
const isToGet = anyWord(`
  получить забрать вернуть возвратить обменять дождаться отримати одержати забрати повернути
  обміняти повернення возвращения возврата обміну обмена передачі передачи
  get receive recover regain bring see return release back
`)
const isToOrFor = anyWord('to for on на про the')
const isWish = anyWord(`
  надеется надеются надеял* рассчитыва{ет,ют,л{,а,и}} хочет хотят хотел{,а,и,о} просит просят
  просил{,а,и,о} запросил{,а,и,о} запрашива* требу{е,ё}т требуют требовал{,а,и,о}
  потребовал{,а,и,о} пыта{е,ё}тся пытаются пыталась пытались стремил* стремится мечта{е,ё}т
  сподіва{єть,ють,в,ла,ли}с{я,ь} розрахову{є,ють,ва{в,л}*} хоче хочуть хотів хотіл{а,и,о} прагн*
  просить просять просив запросив запросил{а,и} запиту* вимага* намага* мріє мріяла
  hop{e{,s},ed,ing} want{,s} wanted seek{,s} sought seeking demand{,s,ed,ing} request{s,ed,ing}
  asks asked expect{,s,ed,ing} tried trying wish{,es,ed}
`)

/** «письма от родных получили 83 военных», "83 soldiers had received parcels", «надійшло 41 запитів»: what came is a thing. */
const isOfMail = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  someToken(tokens, at + 1, Math.min(at + MAIL_NEAR, clauseAt(sentence, at).to), isPapers) ||
  isGotMail(tokens, sentence, clauseAt(sentence, at))

const isGotMail = (tokens: readonly Token[], sentence: Sentence, clause: Span): boolean =>
  someToken(tokens, clause.from, clause.to, isGetting) &&
  !has(sentence, ['gave', 'exchanged', 'in_return', 'from_ukraine'], clause) &&
  tokens
    .slice(clause.from, clause.to)
    .some((token, step) => isMail(token) && !isBeside(tokens, clause.from + step))

const isGetting = anyWord('отрим* одерж* дістал* получ* receiv* got get')

/** «разом із листами», "along with letters" */
const isBeside = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - 2, at, (token) => isWith(token) || isByMail(token))

const isByMail = anyWord('за по after через без without про о about')
const MAIL_NEAR = 3
const isPapers = anyWord(`
  запит{и,ів} запрос{ы,ов} звернен{ня,ь} обращени{й,я} лист{и,ів} пис{ем,ьма} скарг{,и}
  жалоб{,ы} заяв заявк{а,и} заявлени{й,я} посил{ки,ок} посыл{ки,ок}
  requests letters appeals complaints inquiries enquiries parcels applications
`)
const isMail = anyWord(`
  листи листівки посилки посилку вістки звістки дзвінки письма открытки посылки посылку весточки
  звонки медал{и,і} ордени ордена награды нагороди паспорт{и,ы}
  letter{,s} parcel{,s} packages postcards messages medals passports
`)

/** «Экспертиза показала, что 20 тел принадлежат россиянам»: found among those who came to Ukraine. */
function isFoundTheirs(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { to } = clauseAt(sentence, at)
  for (let verb = at + 1; verb < to; verb += 1)
    if (isBelonging(tokens[verb]) || isTurnedOut(tokens[verb]))
      return isOfRussians(tokens, verb, to) && !has(sentence, GIVEN) && !isGivenHere(sentence)
  return false
}

/** "belong to Russian soldiers", "turned out to be Russian", but "may belong to defenders, received from Russia" */
const isOfRussians = (tokens: readonly Token[], verb: number, to: number): boolean =>
  [1, 2, 3].some((step) => verb + step < to && isRussian(tokens[verb + step])) &&
  !someToken(tokens, verb + 1, verb + 3, (token) => isFrom(token) || isUkraine(token))

const GIVEN: readonly Idea[] = ['in_return', 'from_ukraine', 'own']
const isGivenHere = (sentence: Sentence): boolean =>
  has(sentence, ['gave']) && has(sentence, ['ukraine', 'ukrainian'])
const isTurnedOut = anyWord('виявилис{я,ь} оказались turned proved')
const isRussian = anyWord(
  'росіян* россиян* російськ* российск* russia* ворог* враг* окупант* оккупант*',
)

/** «оборонці знищили 90 російських піхотинців», "their brigade killed 90 Russians" */
function isKilled(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { from } = clauseAt(sentence, at)
  return (
    someToken(tokens, Math.max(from, at - KILLED_WITHIN), at, isDestroying) ||
    someToken(tokens, Math.max(from, at - 2), at, isKilledWord)
  )
}

const KILLED_WITHIN = 4
/** "of the soldiers killed, 909 are back" tells of the dead. */
const isKilledWord = anyWord('killed')

/** «З Мордовії росіяни привезли 83», "From Taganrog the Russians brought 83": out of Russia, and not to it. */
const isFromDepth = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const clause = clauseAt(sentence, at)
  const span = { from: clause.from === at ? sentence.from : clause.from, to: clause.to }
  return (
    has(sentence, ['russia', 'russian'], sentence) &&
    someToken(tokens, span.from, span.to, isBringing) &&
    !has(sentence, ['to_russia', 'from_ukraine', 'own', 'defender', 'ukrainian', 'ukraine']) &&
    hitsFromDepth(tokens, sentence)
  )
}

const hitsFromDepth = (tokens: readonly Token[], { from, to }: Sentence): boolean => {
  for (let place = from + 1; place < to; place += 1)
    if (isInDepth(tokens[place]) && someToken(tokens, Math.max(from, place - 3), place, isFrom))
      return true
  return false
}

const isInDepth = anyWord(`
  мордов* таганро* ростов* чечн* сибір* сибир* урал* волгоград* камишин* камышин* брянщ* брянск*
  брянськ* тульськ* тульск* татарстан*
  mordovia* taganrog* rostov* chechnya* siberia* urals* volgograd* kamyshin* bryansk* tula
`)

/** «64 пленных отказались», "64 prisoners said no", "is home to 83 Russian citizens": they live or stay there. */
const isLeft = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (isTo(tokens[at - 1]) && isHome(tokens[at - 2]) && isBe(tokens[at - 3])) ||
  hasRefused(tokens, at, Math.min(at + LEFT_WITHIN, clauseAt(sentence, at).to))

/** "6,000 coffins refused by Kyiv" are refused and do not refuse. */
function hasRefused(tokens: readonly Token[], at: number, to: number): boolean {
  for (let verb = at + 1; verb < to; verb += 1)
    if (isRefusal(tokens[verb])) return !isBy(tokens[verb + 1])
    else if (isNo(tokens[verb])) return isSaid(tokens[verb - 1])
  return false
}

const LEFT_WITHIN = 4
const isBy = anyWord('by')
const isNo = anyWord('no')
const isSaid = anyWord('said')
const isRefusal = anyWord('відмовил{ися,ись,ося} отказал{ись,ось} refused declined')
const isHome = anyWord('home')
