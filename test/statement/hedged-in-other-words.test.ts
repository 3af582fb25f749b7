import { describe, expect, test } from 'vitest'
import { eventIn } from './told.ts'

/** News that Ukraine's own side tells, and a second sentence below it. */
const LEADS = {
  uk: 'До України 21 жовтня повернули 733 тіла полеглих, повідомив Координаційний штаб.',
  ru: 'В Украину 21 октября вернули 733 тела погибших, сообщил Координационный штаб.',
  en: 'The bodies of 733 fallen soldiers were returned to Ukraine on October 21, the Coordination Headquarters said.',
} as const

const whoseIn = (lead: string, below: string): unknown => {
  const event = eventIn(`${lead} ${below}`, '2025-10-21')
  return [event?.figures.bodies_to_ua?.value, event?.attribution, event?.review.length]
}

const OPEN: readonly (readonly [language: keyof typeof LEADS, below: string])[] = [
  // in the papers that came with them
  ['uk', 'За супровідними документами росіян, це тіла воїнів ЗСУ.'],
  ['uk', 'У російських паперах загиблих записано як українських військових.'],
  ['ru', 'По сопроводительным бумагам российской стороны, это украинские бойцы.'],
  ['en', 'In the Russian paperwork the dead are listed as Ukrainian servicemen.'],
  // with other verbs of saying
  ['uk', 'Російська сторона вказала, що останки належать бійцям Сил оборони.'],
  ['uk', 'Попередньо, як повідомив противник, це полеглі захисники.'],
  ['ru', 'Москва указала, что это военнослужащие ВСУ.'],
  ['ru', 'Россияне отметили, что тела принадлежат украинским военным.'],
  ['en', 'Russia indicated that the remains belong to Ukrainian troops.'],
  ['en', "According to lists compiled by the Russians, these are Ukraine's soldiers."],
  // by the side that gave them
  ['uk', 'Сторона, що передала останки, позначила їх як українських бійців.'],
  ['uk', 'Належать вони, як зазначила інша сторона, військовим України.'],
  ['ru', 'Передавшая сторона назвала их украинскими военнослужащими.'],
  ['ru', 'Сторона, которая отдала тела, обозначила их как военных ВСУ.'],
  ['en', 'The side that returned them identified them as Ukrainian fighters.'],
  ['en', 'Only the other party says the remains are Ukrainian.'],
  // under whom they served
  ['uk', 'Про те, що полеглі служили в українському війську, відомо лише від ворога.'],
  ['uk', 'Про український статус цих загиблих поінформувала тільки Росія.'],
  ['ru', 'О том, что погибшие воевали за Украину, известно лишь со слов врага.'],
  ['ru', 'Украинский статус погибших пока подтверждает только Кремль.'],
  ['en', "The aggressor's statement that the dead had served in Ukraine's army was not checked."],
  ['en', 'That all the dead fought for Ukraine is known only from the enemy.'],
  // given as such
  ['uk', 'Росія передала їх як українських оборонців, останнє слово за експертами.'],
  ['ru', 'Россия вернула их как украинских солдат, но экспертизы еще идут.'],
  ['en', 'Russia handed them over as Ukrainian soldiers, but experts will have the last word.'],
  // not yet found true
  ['uk', 'Що це саме наші бійці, ще не підтверджено.'],
  ['ru', 'То, что это украинские военные, пока не доказано.'],
  ['en', 'Whether these were indeed Ukrainian soldiers will be established by experts.'],
  [
    'en',
    'That these are Ukrainian soldiers must be verified by experts; so far the claim is that of the opposite side.',
  ],
]

describe('whose the bodies are stays open', () => {
  test.each(OPEN)('%s: %s', (language, below) => {
    expect(whoseIn(LEADS[language], below)).toEqual([733, 'claimed_by_russia', 0])
  })
})

const NOT_OPEN: readonly (readonly [language: keyof typeof LEADS, below: string])[] = [
  ['uk', 'Полеглі служили в різних бригадах Сил оборони, зазначили у штабі.'],
  ['uk', 'Тіла передали, як українські військові й просили, у холодних вагонах.'],
  ['uk', 'Депутат Саралієв вказав, що Росія одержала 31 тіло своїх військових.'],
  ['uk', 'Статус зниклого безвісти діє, доки експертиза не встановить особу військового.'],
  ['ru', 'В штабе отметили, что россияне годами не отдавали тела украинских военных.'],
  ['ru', 'Погибшие воевали в разных бригадах, сообщили в МВД.'],
  ['en', 'The bodies came as Ukrainian forces held back the Russians near Pokrovsk.'],
  [
    'en',
    'Twelve of those who were returned had fought at Azovstal; the ministry called them heroes.',
  ],
  [
    'en',
    'Saraliyev, a State Duma member, told RBC that 31 bodies of Russian soldiers had gone home.',
  ],
]

describe('look-alikes leave nothing open', () => {
  test.each(NOT_OPEN)('%s: %s', (language, below) => {
    expect(whoseIn(LEADS[language], below)).toEqual([733, 'confirmed', 0])
  })
})
