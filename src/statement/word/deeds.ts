import { anyWord } from './any-word.ts'

/*
 * Words for what is done to people and bodies: freed, handed over, brought, ended, put off.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word says that something is over: «завершено», "completed". */
export const isFinished = anyWord(
  'заверш* закінч* законч* окончен* complet* conclud* finish* wrapp* ended over',
)

/** Tells whether a word says that captors let somebody go: «відпустила», "freed". */
export const isLettingGo = anyWord(`
  звільни{в,ла,ло,ли} освободил{,а,и,о} відпусти{в,ла,ло,ли} отпустил{,а,и,о}
  випусти{в,ла,ло,ли} выпустил{,а,и,о}
  freed frees releas{ed,es}
`)

/** Tells whether a word says that something does not take place when it should: «відкладено», "postponed". */
export const isPuttingOff = anyWord(`
  відкла* відтермін* перенес* перенос* скасов* скасув* призупин* зірв* отлож* отмен* приостан*
  сорва*
  postpon* cancel* suspend* delay* halt* put called off
`)

/** Tells whether a word says that something has begun: «розпочато», "under way". */
export const isBegun = anyWord(`
  {,роз}поч{ав,ала,али,ато,атий,ався,алася,алось,алося,инає} стартував начал{,а,о,и}
  начал{ся,ась,ось,ись} начат{,а,о,ы} начавш* начинает стартовал{,а,о,и} приступил{,а,и}
  began begun begin{,s} started starts underway way
`)

/** Tells whether a word says of people that they were let go or swapped: «звільнених», "the freed". */
export const isFreed = anyWord(`
  {звільнен,визволен,повернен,повернут,обмінян,вимін{,я}н,врятован,репатрійован}{і,их,им,ими}
  {освобожд{е,ё}нн,возвращ{е,ё}нн,обмененн,обменянн,вызволенн,спас{е,ё}нн,репатриированн}{ые,ых,ым,ыми}
  {вернувш,возвративш}{иеся,ихся,имся,имися}
  freed released returned exchanged swapped liberated repatriated
`)

/** Tells whether a word says of bodies that one side gave them to the other: «переданих», "repatriated". */
export const isHandedOver = anyWord(`
  {передан,повернен,повернут,отриман,одержан,репатрійован,прийнят,віддан}{і,их}
  {переданн,возвращ{е,ё}нн,полученн,репатриированн,принят,отданн}{ые,ых}
  returned repatriated received handed transferred
`)

/** Tells whether a word says of bodies only that they came: «привезених», "delivered". */
export const isBroughtIn = anyWord(`
  {привезен,доставлен,забран}{і,их} {привез{е,ё}нн,доставленн,забранн}{ые,ых} прибывших
  поступивших
  delivered brought
`)

/** Tells whether a word says that somebody is moved by others: «доправили», «евакуювали», "flown". */
export const isBringing = anyWord(`
  привез* привіз* доставил* доставлен* доправ* довез* вивез* вивіз* вывез* перевез* повез*
  відвез* отвез* везуть везут евакуюва* евакуйова* эвакуир* етапува* этапирова*
  brought delivered moved transported transferred taken took drove driven flew flown flying
  evacuated
`)
