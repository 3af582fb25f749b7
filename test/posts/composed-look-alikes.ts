/** A post composed of a lead, background that recalls, and a quotation; `figure` is null where it is no news. */
export type ComposedLook = Readonly<{
  text: string
  kind: 'prisoner_exchange' | 'body_repatriation' | null
  figure: number | null
}>

type Lang = 'uk' | 'ru' | 'en'
type Words = Readonly<{
  /** What is no news of an exchange, whatever stands below it. */
  asides: readonly string[]
  /** Tells that `N` people came home. */
  people: readonly string[]
  /** Tells that `N` bodies came. */
  bodies: readonly string[]
  /** Recalls what was before; `N` stands for how many. */
  background: readonly string[]
  /** Recalls the day before, which is no news below another lead only. */
  yesterday: readonly string[]
  quotations: readonly string[]
}>

const WORDS: Readonly<Record<Lang, Words>> = {
  uk: {
    asides: [
      'Омбудсмани двох країн обговорили пошук зниклих безвісти.',
      'Очільник делегації провів переговори в Женеві щодо нового обміну полоненими.',
      'Сьогодні Суми прощаються з трьома воїнами, тіла яких повернули за репатріацією.',
      'За серпень додому повернули 240 полонених — підсумок місяця.',
      'Медики розповіли, як відновлюються після полону.',
      'Вірменія та Азербайджан обмінялися полоненими.',
      'У мережі пишуть про можливий обмін тисячі полонених.',
      'Україна наполягає на обміні всіх на всіх.',
      'До України повернулися семеро дітей, яких вивезли до Росії.',
    ],
    people: [
      'N військових повернулися додому з російського полону!',
      'Координаційний штаб: додому з полону повернулися N захисників.',
      'Сьогодні в межах обміну з неволі звільнили N українців.',
    ],
    bodies: [
      'В Україну повернуто N тіл полеглих.',
      'Сьогодні відбулася репатріація: повернуто N тіл загиблих захисників.',
    ],
    background: [
      'Нагадаємо, 24 серпня відбувся обмін, додому повернулися N українців.',
      'У червні за домовленостями Україна отримала N тіл.',
      'Попередній обмін відбувся 14 серпня: тоді з полону повернулися N людей.',
      'Востаннє тіла повертали 5 серпня: N захисників.',
    ],
    yesterday: ['1 жовтня відбувся обмін полоненими: Україна повернула N військових.'],
    quotations: [
      'За його словами, «Росія затягує обміни».',
      '«Ми повернули вже сім тисяч наших людей і не зупиняємося», — сказав він.',
      '«Обміни мають тривати», — додав президент.',
    ],
  },
  ru: {
    asides: [
      'Омбудсмены двух стран обсудили поиск пропавших без вести.',
      'В Женеве прошли переговоры о новом обмене пленными.',
      'Сегодня Сумы прощаются с тремя воинами, тела которых вернули по репатриации.',
      'За август домой вернули 240 пленных — итог месяца.',
      'Армения и Азербайджан обменялись пленными.',
      'СМИ узнали о возможном обмене тысячи пленных.',
      'Украина настаивает на обмене всех на всех.',
      'В Украину вернулись семеро детей, вывезенных в Россию.',
    ],
    people: [
      'N военных вернулись домой из российского плена, сообщил президент Украины.',
      'Состоялся обмен пленными: Украина вернула N защитников.',
    ],
    bodies: [
      'В Украину возвращены N тел погибших.',
      'Состоялась репатриация: на родину возвращены N тел украинских воинов.',
    ],
    background: [
      'Напомним, 24 августа состоялся обмен, домой вернулись N украинцев.',
      'В июне по договорённостям Украина получила N тел.',
      'Предыдущий обмен состоялся 14 августа: тогда из плена вернулись N человек.',
      'В последний раз тела возвращали 5 августа: N защитников.',
    ],
    yesterday: ['1 октября состоялся обмен пленными: Украина вернула N военных.'],
    quotations: [
      'По его словам, «Киев затягивает обмены».',
      '«Мы вернули уже семь тысяч наших людей и не останавливаемся», — сказал он.',
      '«Обмены должны продолжаться», — добавил президент.',
    ],
  },
  en: {
    asides: [
      'The ombudsmen of the two countries discussed the search for missing persons.',
      'A second round of talks was held and the sides agreed to continue exchanges.',
      'Sumy says farewell today to three soldiers whose bodies were repatriated.',
      'Armenia and Azerbaijan exchanged prisoners.',
      'Special forces took eight Russian soldiers prisoner.',
      'Ukraine insists on an all-for-all exchange.',
      'Media learned of a possible exchange of a thousand prisoners.',
    ],
    people: [
      'N soldiers were freed from Russian captivity today.',
      'A prisoner exchange took place: N defenders came home.',
    ],
    bodies: [
      'N bodies of fallen soldiers were returned to Ukraine today.',
      'Ukraine received the bodies of N fallen soldiers from Russia.',
    ],
    background: [
      'The latest exchange took place on August 24, when N Ukrainians returned home.',
      'In June, under the agreements, Ukraine received N bodies.',
      'The previous exchange was held on August 14; N people returned from captivity then.',
      'Bodies were last returned on August 5: N defenders.',
    ],
    yesterday: ['On October 1 a prisoner exchange took place: Ukraine brought back N soldiers.'],
    quotations: [
      'He says "Russia is dragging out exchanges".',
      '"We have returned seven thousand of our people and will not stop," he said.',
      '"Exchanges must continue," the president added.',
    ],
  },
}

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

type Lead = Readonly<{ text: string; kind: ComposedLook['kind'] }>

/** Composes posts of a language: each lead beside each background and each quotation, in either order. */
export function lookAlikesIn(lang: Lang): readonly ComposedLook[] {
  const words = WORDS[lang]
  const leads: readonly Lead[] = [
    ...words.asides.map((text) => ({ text, kind: null })),
    ...words.people.map((text) => ({ text, kind: 'prisoner_exchange' as const })),
    ...words.bodies.map((text) => ({ text, kind: 'body_repatriation' as const })),
  ]
  return leads.flatMap(({ text, kind }, lead) => {
    const recalled = kind === null ? [...words.background, ...words.yesterday] : words.background
    return recalled.flatMap((background, index) =>
      words.quotations.map((quotation, step) => {
        const figure = 110 + ((lead * 7 + index * 3 + step) % 80)
        const below = [
          background.replace('N', String(400 + figure)),
          at(words.background, index + step + 1).replace('N', String(500 + figure)),
        ]
        const parts = step % 2 === 0 ? [quotation, ...below] : [...below, quotation]
        return {
          text: [text.replace('N', String(figure)), ...parts].join(index % 2 === 0 ? ' ' : '\n\n'),
          kind,
          figure: kind === null ? null : figure,
        }
      }),
    )
  })
}
