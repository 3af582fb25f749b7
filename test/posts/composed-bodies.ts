import type { Composed } from './composed.ts'

/** What a composed post of a repatriation says, with whose word the identity of the bodies is. */
export type ComposedBodies = Composed & Readonly<{ attribution: 'claimed_by_russia' | 'confirmed' }>

type Lang = 'uk' | 'ru' | 'en'
type Words = Readonly<{
  /** Stands above, and counts nobody. */
  leads: readonly string[]
  /** Sentences that tell it themselves; `X` stands for Ukraine's bodies. */
  tellings: readonly string[]
  /** Sentences that tell of both sides; `Y` stands for Russia's bodies. */
  both: readonly string[]
  ours: readonly string[]
  theirs: readonly string[]
  /** What tells of the other side in a sentence of its own. */
  others: readonly string[]
  /** The same by its formula. */
  formulas: readonly string[]
  /** That Russia got none. */
  nothing: readonly string[]
  hedges: readonly string[]
  sources: readonly string[]
  background: readonly string[]
}>

const WORDS: Readonly<Record<Lang, Words>> = {
  uk: {
    leads: ['', 'Репатріаційні заходи.', 'Герої повернулися на щиті.', 'Україна та Росія провели обмін тілами загиблих.'],
    tellings: ['Сьогодні в Україну повернули X.', 'Відбулися репатріаційні заходи, у результаті яких повернуто X.', 'У четвер, 23 жовтня, Україна отримала X.', 'Українській стороні передано X.', 'Російська сторона передала X.', 'Відбулася чергова репатріація: додому повернулися X.'],
    both: ['Україна отримала X, а Росія — Y.', 'Росія передала X в обмін на Y.', 'Росія отримала Y, Україна — X.', 'Україні передали X, Росії — Y.', 'Росія передала Україні X, а Україна Росії — Y.', 'Росія сьогодні, 23 жовтня, передала Україні X і забрала Y.'],
    ours: ['N тіл', 'тіла N загиблих захисників', 'тіла та останки N полеглих воїнів', 'N полеглих захисників', 'останки N загиблих воїнів', 'N тіл (останків) загиблих'],
    theirs: ['R тіл російських військових', 'тіла R своїх вояків', 'тіла R загиблих росіян', 'R тіл'],
    others: ['Росії передали Y.', 'Натомість Росія забрала Y.', 'Російська сторона повідомила, що їй передано Y.', 'Мединський заявив, що Росія отримала Y.'],
    formulas: ['Обмін відбувся за формулою «N на R».', 'Формула обміну — N на R.', 'Співвідношення — N до R.'],
    nothing: ['Росія не отримала жодного тіла.', 'Російській стороні тіл не передавали.'],
    hedges: ['', 'За твердженням російської сторони, вони належать українським військовослужбовцям.', 'Тіла, за попередньою інформацією російської сторони, можуть належати українським захисникам.'],
    sources: ['Про це повідомив Координаційний штаб.', 'Про це йдеться в повідомленні штабу.', 'Інформацію підтвердили в СБУ.'],
    background: ['Репатріації сприяв Міжнародний комітет Червоного Хреста.', 'Попередня репатріація відбулася 18 вересня: тоді Україні повернули 1000 тіл.', 'За весь час повномасштабної війни Україні повернули тіла 15 тисяч загиблих.', 'Слідчі та експерти МВС найближчим часом ідентифікують тіла.', 'У червні сторони домовилися про обмін 6000 тілами.'],
  },
  ru: {
    leads: ['', 'Репатриационные мероприятия.', 'Погибшие защитники вернулись домой.', 'Москва и Киев обменялись телами погибших военных.'],
    tellings: ['Сегодня в Украину вернули X.', 'Состоялись репатриационные мероприятия, в результате которых возвращены X.', 'В четверг, 23 октября, Украина получила X.', 'Киеву передали X.', 'Российская сторона передала X.', 'Состоялась очередная репатриация: домой вернулись X.'],
    both: ['Украина получила X, а Россия — Y.', 'Россия передала X в обмен на Y.', 'Россия получила Y, Украина — X.', 'Украине передали X, России — Y.', 'Россия передала Украине X, а Украина России — Y.', 'Россия сегодня, 23 октября, передала Украине X и забрала Y.'],
    ours: ['N тел', 'тела N погибших защитников', 'тела и останки N погибших воинов', 'N погибших защитников', 'тела N военнослужащих ВСУ', 'N тел (останков) погибших'],
    theirs: ['R тел российских военных', 'тела R своих военных', 'тела R погибших россиян', 'R тел'],
    others: ['России передали Y.', 'Взамен Россия забрала Y.', 'Российская сторона сообщила, что ей переданы Y.', 'Мединский заявил, что Россия получила Y.'],
    formulas: ['Обмен прошёл по формуле «N на R».', 'Формула обмена — N на R.', 'Соотношение — N к R.'],
    nothing: ['Россия не получила ни одного тела.', 'Российской стороне тел не передавали.'],
    hedges: ['', 'По утверждению российской стороны, они принадлежат украинским военнослужащим.', 'Тела, по предварительной информации российской стороны, могут принадлежать украинским защитникам.'],
    sources: ['Об этом сообщил Координационный штаб.', 'Об этом пишет Укринформ со ссылкой на Коордштаб.', 'Информацию подтвердили в СБУ.'],
    background: ['Репатриации содействовал Международный комитет Красного Креста.', 'Предыдущая репатриация состоялась 18 сентября: тогда Украине вернули 1000 тел.', 'За всё время войны Украине вернули тела 15 тысяч погибших.', 'Следователи и эксперты МВД в ближайшее время идентифицируют тела.', 'В июне стороны договорились об обмене 6000 телами.'],
  },
  en: {
    leads: ['', 'Repatriation measures.', 'Our fallen are home.', 'Ukraine and Russia exchanged the bodies of the fallen.'],
    tellings: ['X were returned to Ukraine today.', 'Repatriation measures took place, as a result of which X were returned to Ukraine.', 'Ukraine received X on Thursday, October 23.', 'X were transferred to the Ukrainian side.', 'The Russian side handed over X.', 'Another repatriation took place: X came home.'],
    both: ['Ukraine received X, and Russia Y.', 'Russia returned X in exchange for Y.', 'Russia received Y and Ukraine received X.', 'Ukraine got back X, while Russia received Y.', 'The sides exchanged bodies: X went to Ukraine and Y to Russia.'],
    ours: ['N bodies', 'the bodies of N fallen defenders', 'the remains of N fallen soldiers', 'N fallen defenders', 'N bodies of servicemen', 'N bodies (remains)'],
    theirs: ['R bodies of Russian soldiers', 'the bodies of R of its servicemen', 'the remains of R Russian troops', 'R bodies'],
    others: ['In return, Russia received Y.', 'Y were handed over to Russia.', 'Ukraine returned Y to Russia.', 'Medinsky said Russia received Y.'],
    formulas: ['The exchange was N for R.', 'The exchange followed the formula N for R.', 'The ratio was N to R.'],
    nothing: ['Russia received no bodies in return.', 'No bodies were handed over to Russia.'],
    hedges: ['', 'According to the Russian side, they belong to Ukrainian servicemen.', 'The bodies, Russia claims, belong to Ukrainian military personnel.'],
    sources: ['The Coordination Headquarters reported this.', 'Ukrinform reports this with reference to the Coordination Headquarters.', 'The Security Service of Ukraine confirmed the information.'],
    background: ['The International Committee of the Red Cross facilitated the repatriation.', 'The previous repatriation took place on September 18, when 1,000 bodies were returned to Ukraine.', 'Over the course of the full-scale war, the bodies of 15,000 fallen have been returned to Ukraine.', 'Investigators and forensic experts will identify the bodies.', 'In June the sides agreed to exchange 6,000 bodies.'],
  },
} // prettier-ignore

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

type Told = Readonly<{ text: string; theirs: 'some' | 'none' | null }>

/** The ways to tell it: Ukraine's alone, with Russia's behind or before, both in one sentence. */
const toldBy = (words: Words): readonly Told[] => [
  ...words.tellings.map((text): Told => ({ text, theirs: null })),
  ...words.both.map((text): Told => ({ text, theirs: 'some' })),
  ...words.others.flatMap((other, index): readonly Told[] => [
    { text: `${at(words.tellings, index)} ${other}`, theirs: 'some' },
    { text: `${other} ${at(words.tellings, index + 3)}`, theirs: 'some' },
  ]),
  ...words.formulas.map((f, i): Told => ({ text: `${at(words.tellings, i)} ${f}`, theirs: 'some' })),
  ...words.nothing.map((n, i): Told => ({ text: `${at(words.tellings, i + 2)} ${n}`, theirs: 'none' })),
] // prettier-ignore

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Composes posts on the return of the fallen, each way to tell it beside each way to count the bodies. */
export function composedBodiesIn(lang: Lang): readonly ComposedBodies[] {
  const words = WORDS[lang]
  return toldBy(words).flatMap(({ text, theirs }, told) =>
    words.ours.map((ours, form) => {
      const index = told * words.ours.length + form
      const [bodies, others] = [501 + ((index * 37) % 499), 15 + ((index * 7) % 60)]
      const hedge = at(words.hedges, index + told)
      const parts = [
        at(words.leads, index + told),
        text.replace('X', ours).replace('Y', at(words.theirs, index + told)),
        hedge,
        at(words.sources, told + form),
        ...words.background.slice(index % 4, (index % 4) + (index % 3)),
      ].filter((part) => part !== '')
      return {
        text: parts
          .map((part) => capital(part).replaceAll(/(?<=\. )\p{Ll}/gu, (letter) => letter.toUpperCase()))
          .join(index % 5 === 0 ? '\n\n' : ' ')
          .replaceAll(/(?<!\p{L})N(?!\p{L})/gu, String(bodies))
          .replaceAll(/(?<!\p{L})R(?!\p{L})/gu, String(others)),
        figures: {
          bodies_to_ua: bodies,
          ...(theirs === null ? {} : { bodies_to_ru: theirs === 'none' ? 0 : others }),
        },
        attribution: hedge === '' ? 'confirmed' : 'claimed_by_russia',
      } as const
    }),
  ) // prettier-ignore
}
