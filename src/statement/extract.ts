import type { CivilDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { amountsOf } from '#statement/amount/amounts.ts'
import { eventOf } from '#statement/event/event.ts'
import { mentionsOf, returnOf } from '#statement/event/mentions.ts'
import { normalise } from '#statement/word/normalise.ts'
import { totalsOf } from '#statement/field/totals.ts'
import { evidenceOf } from '#statement/news/evidence.ts'
import { pairsOf } from '#statement/side/pair.ts'
import { readText } from '#statement/sentence/reading.ts'
import { secondEventOf } from '#statement/event/second-event.ts'
import type { Statement } from './statement.ts'
import { timelineOf } from '#statement/when/read-timeline.ts'

/** What may speak of an exchange or of bodies at all; everything else is not looked at further. */
const MAY_TELL =
  /обмін|обмен|м[іе]няли с(?:ьогодні|егодня) ?[:—–]|бранц|помінял|поменял|виміня|выменя|полон|плен|невол|вызвол|верну|захисник|оборон|защитник|бойц|воїн|воин|военн|військов|заручник|заложник|troops|hostage|detaine|captur|тіл(?:[аои]|ам|ами|ах)?(?![а-яіїєґ])|тел(?:[аоу]|ам|ами|ах)?(?![а-я])|останк|полегл|загибл|погибш|репатріа|репатриа|визвол|звільн|повернул|повернут|возвращен|вернул|swap|exchang|captiv|prisoner|bod(?:y|ies)|remains|repatriat|handover|fallen|вдома|удома|додому|домой|дома(?![а-я])|на родин[еу]|на батьківщин|home(?![a-z])|(?<![a-z])back(?![a-z])|got back|свобод|вільн|на волі|на щит|переда[нл]|поверта|обійм|обнима|врят|спас|freed|помилк|ошиб|уточнен|виправл|исправл|correction|releas|return|of its dead|war dead|corpse|hand(?:s|ed|ing)? ?over|handed|traded|servicem|soldiers|defenders|fighters|warriors|marines|guardsm|liberat|rescu|ukrainians|(?<![a-z])free(?![a-z])|рідн[іау]|родн[оуы]|азов|маріупол|мариупол|освобожд|(?:тяж|важ)ко(?:поранен|хвор)|тяжело(?:ранен|больн)/iu

/** Letters of both alphabets in one word, marks over letters, letters for show and what nobody sees. */
const UNEVEN =
  /[a-z][а-яіїєґ]|[а-яіїєґ][a-z]|[\u0300-\u036F\u00AD\u200B-\u200F\u2060\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/iu

/** Few texts are uneven, and only those of them that seem to tell nothing are made even for it. */
const mayTell = (text: string): boolean =>
  MAY_TELL.test(text) || (UNEVEN.test(text) && MAY_TELL.test(normalise(text).text))

/**
 * Reads what a text says: events, official totals, and what it recalls, plans or denies. Nothing but
 * the text and the moment of its post is used; what is not sure carries its reasons in `review`.
 */
export function extractStatements(
  post: Readonly<{ text: string; published: Instant | CivilDay }>,
): readonly Statement[] {
  if (!mayTell(post.text)) return []
  const timeline = timelineOf(readText(post.text), post.published)
  const evidence = evidenceOf(timeline)
  const amounts = amountsOf(timeline)
  const findings = { timeline, evidence, amounts, pairs: pairsOf(timeline) }
  const event = eventOf(findings)
  const second = event === null ? null : secondEventOf(findings, event)
  const aside = event === null ? returnOf(findings) : null
  return [
    ...(event === null ? [] : [event]),
    ...(second === null ? [] : [second]),
    ...(aside === null ? [] : [aside]),
    ...mentionsOf(findings),
    ...totalsOf(timeline, amounts, event?.figures ?? null),
  ]
}
