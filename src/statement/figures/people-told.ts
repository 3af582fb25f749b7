import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews, newsOf } from './findings.ts'
import { peopleSaidBefore } from './said-before.ts'
import { isPeople } from '#statement/side/head-count.ts'

/** Whoever is counted as of this event: in its news, told before it, or summed up behind its formula. */
export const peopleTold = (findings: Findings): readonly Amount[] => {
  const told = [...newsOf(findings.amounts, isPeople), ...peopleSaidBefore(findings)]
  return [...told, ...sumsWithPair(findings).filter((sum) => !told.includes(sum))]
}

/** «Обмін 175 на 175. Ще 22 воїнів віддали додатково. Тобто разом удома 197»: the formula and those told behind it are all of them. */
const sumsWithPair = ({ amounts, pairs }: Findings): readonly Amount[] =>
  amounts.filter(
    (sum) =>
      sum.when === 'maybe_total' &&
      isPeople(sum) &&
      !sum.part &&
      sum.toward === 'ua' &&
      pairs.some(
        ({ first, sentence, when }) =>
          when === 'now' &&
          sum.sentence.index - sentence.index <= SUMMED_WITHIN &&
          amounts.some(
            (more) =>
              isNews(more) &&
              isPeople(more) &&
              more.toward === 'ua' &&
              more.at < sum.at &&
              more.sentence.index >= sentence.index &&
              first + more.value === sum.value,
          ),
      ),
  )

const SUMMED_WITHIN = 3
