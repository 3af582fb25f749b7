import { anyWord } from './any-word.ts'

/*
 * Words for what is said of news: told, confirmed, denied, called a fake.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of somebody who says that it is so: «підтвердив», "confirmed". */
export const isConfirming = anyWord('підтверд* подтверд* confirm*')

/** Tells whether a word says that somebody has confirmed it, and not that they may or will: «підтвердили», "confirms". */
export const isConfirmed = anyWord(`
  підтверди{в,ла,ло,ли} підтверджу{є,ють} підтверджен{о,і} подтвердил{,а,и,о} подтвержда{ет,ют}
  подтвержден{о,ы}
  confirm{s,ed}
`)

/** Tells whether a word is of somebody who says that it is not so: «спростували», "denied". */
export const isDenying = anyWord(`
  спростов* спростув* опроверг* запереч* відкину{в,ла,ли} отверг* отриц*
  den{ied,ies,y} reject* dismiss* refut*
`)

/** Tells whether a word calls what is told untrue: «фейк», "hoax". What is only a rumour may turn out true. */
export const isFake = anyWord(`
  фейк* неправд* брехн* ложь вигадк* выдумк* вымыс* дезінформац* дезинформац* маніпуляц*
  манипуляц* вкид* вброс*
  hoax* fake{,s} lie{,s} invention* fabrication* disinformation* false
`)

/** Tells whether a word is of what is only said to be: «чутки», "rumours". */
export const isRumour = anyWord('чутк* чуток слух* rumo{,u}r*')

/** Tells whether a word is of those who cheat families: «шахраї», "scammers". */
export const isFraud = anyWord('шахра* аферист* мошенн* обман{,у,а} fraud* scam* swindl*')

/** Tells whether a word says that something was made known: «повідомили», "announced". */
export const isReported = anyWord(`
  повідоми{в,ла,ло,ли} сповісти{в,ла,ло,ли} поінформува{в,ла,ло,ли} розпові{в,ла,ли}
  оголоси{в,ла,ло,ли} написа{в,ла,ли} {,від,про,за}звітува{в,ла,ло,ли} сообщил{,а,и,о}
  рассказал{,а,и,о} объявил{,а,и,о} написал{,а,и} проинформировал{,а,и,о}
  отчита{лся,лась,лось,лись}
  reported announced confirmed
`)

/** Tells whether a word is of somebody who tells of something: «заявляють», «сообщили», "says". */
export const isSaying = anyWord(`
  {,від,про,за}звіту* повідом* заяв* розпов* оголос* сказа* написа* інформу* каже кажуть
  говорить говорять отчит* сообщ* рассказ* объяв* информир* говорит говорят
  report* said says told wrote announc* claim* stated declared speaks spoke
`)

/** Tells whether a word is of what is only promised: «обіцянку», «обещание», "a pledge". */
export const isPledge = anyWord(`
  обіц* обеща* запевнен* заверени* гаранті* гаранти* зобов'яз* обязат*
  promis* pledg* assur* guarantee* commitment* offer*
`)
