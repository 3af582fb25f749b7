import { anyWord } from './any-word.ts'

/*
 * Words for the two sides, their people and places: fronts, captivity, morgues, Mariupol.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of a stretch of the front: «на Покровському напрямку», "the Kursk sector". */
export const isFrontDirection = anyWord(
  'напрям* направлен* direction{,s} sector{,s} front{,s} ax{e,i}s',
)

/** Tells whether a word is of Mariupol or its steelworks: «з Азовсталі». */
export const isMariupol = anyWord('маріупол* мариупол* азовстал* mariupol* azovstal*')

/** Tells whether a word is where people are held: «в неволі», «за ґратами», "in custody". */
export const isCaptivity = anyWord(`
  полон{,і,у} полоном невол* плен{,а,е,у} катівн* застенк* {ґ,г}рат* решетк* решётк* тюрм*
  тюрьм* тюрем* в'язниц* сізо сизо колоні{ї,я,ю,й}* колони{и,е,й,ю,я}*
  captivity captive prison{,s} jail{,s} cells camps custody bars dungeons
`)

/** Tells whether a word is the people of Russia as those who are counted or named: «росіян», "Russians". */
export const isRussians = anyWord('росіян россиян росиян russians')

/** Tells whether a word calls the other side what it is: «ворог», «окупантам», "occupiers". */
export const isEnemy = anyWord(`
  ворог* враг* неприятел* противник* супротивник* окупант* оккупант* загарбник* захватчик*
  агресор* агрессор*
  enem{y,ies} occupier{,s} invader{,s} aggressor{,s}
`)

/** Tells whether a word names those who swap together: «сторони», «країн», "both sides". */
export const isTwoStates = anyWord(`
  сторони сторін сторонами стороны сторон боки боків країни країн держави держав страны стран
  государства государств столиці столицы
  sides countries nations parties states
`)

/** Tells whether a word is where the freed are treated, or how: «санаторій», "rehabilitation". */
export const isPlaceOfCare = anyWord(`
  санатор* шпитал* госпітал* госпитал* лікарн* лікуванн* больниц* лечени* реабіліт* реабилит*
  оздоровленн* відпочин{ку,ок} отдых{,а,е} протез* кл{и,і}н{и,і}к* медзаклад* медцентр*
  hospital{,s} clinic{,s} sanatori* treatment rehab* spa resort{,s}
`)
