import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CueScale } from '#statement/word/cues.ts'
import { readCorpus } from '../corpus/corpus.ts'
import {
  type Bounds,
  boundsOf,
  isUsual,
  TABLE,
  tableOf,
  type Weighed,
  weighedByOthers,
  weightsOf,
} from '../corpus/weights.ts'
import { readOn } from './told.ts'

const { codesIn, eventIn, toldIn } = readOn('2025-11-21')

describe('news whose post speaks in the words of another matter waits for a person', () => {
  test.each([
    "У театрі відбулася прем'єра вистави за щоденниками полонених: на сцені п'ятеро акторів. Сьогодні в Україну повернулися 160 захисників. Так говорить диктор, і зал мовчить. Квитки на грудень розпродано, кошти передадуть родинам.",
    'Жители района собрали деньги на памятник: 84 защитника вернулись домой, говорится на плите, остальные погибли под Харьковом. Мэр рассказал, что открытие в июне, школьники готовят концерт и письма родственникам, а суд вернул району гараж и 400 тысяч рублей.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['other_matter'])
  })

  test('and the operator sees which words', () => {
    const [reason] =
      eventIn(
        "У театрі відбулася прем'єра вистави за щоденниками полонених: на сцені п'ятеро акторів. Сьогодні в Україну повернулися 160 захисників. Так говорить диктор, і зал мовчить. Квитки на грудень розпродано, кошти передадуть родинам.",
      )?.review ?? []
    expect(reason?.detail).toContain('вистави')
  })
})

describe('a report that mentions other matters is told', () => {
  test.each([
    'Сьогодні з російського полону повернулися 160 захисників. Серед них актор театру, двоє вчителів і лікар; усі пройдуть обстеження та реабілітацію.',
    'Сегодня из российского плена вернулись 160 украинских защитников. Их встретили родственники, школьники и мэр; впереди больница, выплаты и восстановление.',
    '160 Ukrainian defenders came home from Russian captivity today. Among them are an actor, two teachers and a museum guide; medical checks and payments await them.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-21')
  })
})

describe('the words of reports', () => {
  const samples = readCorpus()
  const weighed = weighedByOthers(samples).filter((one) => isUsual(one))
  const weights = weightsOf(samples)
  const bounds = boundsOf(weighed)
  const boundsOfLength = (count: number): Bounds | undefined =>
    bounds.findLast(({ words }) => words <= count)
  const share = (isReport: boolean, isSo: (one: Weighed, its: Bounds) => boolean): number => {
    const these = weighed.filter((one) => one.isReport === isReport)
    const those = these.filter((one) => {
      const its = boundsOfLength(one.words)
      return its !== undefined && isSo(one, its)
    })
    return those.length / these.length
  }

  test('weigh what the corpus says (else: npm run weigh)', () => {
    expect(readFileSync(TABLE, 'utf8')).toBe(tableOf(samples))
  })

  test('weigh as much by numbers as by their cues', () => {
    const scale = new CueScale(weights)
    for (const { tokens, cues } of samples)
      expect(scale.weigh(tokens)).toBe(cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0))
  })

  test('what hardly any post of another matter weighs, most reports of a hand never seen do', () => {
    expect(share(false, ({ weight }, { most }) => weight > most)).toBeLessThanOrEqual(1 / 25)
    expect(share(true, ({ weight }, { most }) => weight > most)).toBeGreaterThan(0.9)
  })

  test('tell half of the look-alikes of a hand never seen, and take one report in 200 at most', () => {
    expect(share(false, ({ weight }, { least }) => weight < least)).toBeGreaterThan(0.5)
    expect(share(true, ({ weight }, { least }) => weight < least)).toBeLessThanOrEqual(1 / 200)
  })
})
