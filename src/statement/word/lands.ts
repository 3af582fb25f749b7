import { wordsLike } from './word.ts'

/*
 * Words for the two sides, their people and places: fronts, captivity, morgues, Mariupol.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of a stretch of the front: «на Покровському напрямку», "the Kursk sector". */
export const isFrontDirection = wordsLike(
  /^(?:напрям|направлен|directions?$|sectors?$|fronts?$|ax[ei]s$)/u,
)

/** Tells whether a word is of Mariupol or its steelworks: «з Азовсталі». */
export const isMariupol = wordsLike(/^(?:маріупол|мариупол|азовстал|mariupol|azovstal)/u)

/** Tells whether a word is where people are held: «в неволі», «за ґратами», "in custody". */
export const isCaptivity = wordsLike(
  /^(?:полон[іу]?$|полоном$|невол|плен[аеу]?$|катівн|застенк|[ґг]рат|решетк|решётк|тюрм|тюрьм|тюрем|в'язниц|сізо$|сизо$|колоні[їяюй]|колони[иейюя]|captivity$|captive$|prisons?$|jails?$|cells$|camps$|custody$|bars$|dungeons$)/u,
)

/** Tells whether a word is the people of Russia as those who are counted or named: «росіян», "Russians". */
export const isRussians = wordsLike(/^(?:росіян|россиян|росиян|russians)$/u)

/** Tells whether a word calls the other side what it is: «ворог», «окупантам», "occupiers". */
export const isEnemy = wordsLike(
  /^(?:ворог|враг|неприятел|противник|супротивник|окупант|оккупант|загарбник|захватчик|агресор|агрессор|enem(?:y|ies)$|occupiers?$|invaders?$|aggressors?$)/u,
)

/** Tells whether a word names those who swap together: «сторони», «країн», "both sides". */
export const isTwoStates = wordsLike(
  /^(?:sides|countries|nations|parties|states|сторони|сторін|сторонами|стороны|сторон|боки|боків|країни|країн|держави|держав|страны|стран|государства|государств|столиці|столицы)$/u,
)

/** Tells whether a word is where the freed are treated, or how: «санаторій», "rehabilitation". */
export const isPlaceOfCare = wordsLike(
  /^(?:санатор|шпитал|госпітал|госпитал|лікарн|лікуванн|больниц|лечени|реабіліт|реабилит|оздоровленн|відпочин(?:ку|ок)$|отдых[ае]?$|протез|кл[иі]н[иі]к|медзаклад|медцентр|hospitals?$|clinics?$|sanatori|treatment$|rehab|spa$|resorts?$)/u,
)
