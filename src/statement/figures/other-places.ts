import { anyWord } from '#statement/word/any-word.ts'

/*
 * Words by which a sentence that names places speaks of another matter than where the fallen came from: it does not
 * count where it speaks of bodies as well.
 */

/** Tells whether a word opens what tells of battles: «бої», "fighting". */
export const isFighting = anyWord('бої бои fighting battles')

/** Tells whether a word is of a day of battles: «145 боїв», «сводка Генштаба», "clashes". */
export const isBattle = anyWord(`
  бої боїв бои боев сутичк* сутичок зіткнень столкновений боєзіткнен* боестолкновен* атак* штурм* обстріл* обстрел*
  зведен{ня,ні} сводк{а,е,и} дтп
  clashes engagements battles assaults attacks
`)

/** Tells whether a word is of those who lie there still or came at other times: «чекають на черзі», "in the summer". */
export const isOfThoseNotCome = anyWord(`
  доти влітку торі{к,шні,шніх} чекають мешают заважають відкида* отверга* требуют вимагають шука{є,ють} ищ{ет,ут}
  ідентифікували опознали лишаються залишаються остаются неможливо невозможно
  летом прошлогодн{ие,их}
  summer seek{s,ing} none impossible cannot police families
`)

/** Tells whether a word is of those born or missing there, of battles, attacks, offices, roads or what comes later. */
export const isOfOtherMatter = anyWord(`
  родом уродженц* урожен{ці,цы,ец} зникл{і,их,ими} пропавш*
  найгарячіш* самые атак* обстріл* обстрел* ударив* наступа* продвига* просува* штурм*
  точаться тривають лаборатор* днк збору сбора прийому приема поховань кладовищ* куди куда громад*
  вибор* выбор* погод* трас* губернатор* руйнуван* разрушен* влада власти оператор* світл*
  добу доби сутки суток лінія линия зв'язку связи
  native{,s} missing captured prisoner hottest raged attack* shelling advanc* lab{,s} laborator* dna search volunteers chief{,s} suspected crimes prosecutors power operator weather election{,s} next
  rescued
`)
