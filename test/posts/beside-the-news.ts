import type { Language } from '#statement/statement.ts'

/** Leads that tell of 84 who came to Ukraine on the day of the post. */
export const NEWS_OF_84: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'Сьогодні відбувся обмін полоненими. Додому повернулися 84 українців.',
    'З російського полону визволено ще 84 захисників.',
    'Росія передала Україні 84 військовополонених.',
    'Обмін, про який сторони домовилися минулого тижня, відбувся: вдома 84 оборонців.',
    'У роковини великого обміну — новий обмін: сьогодні вдома 84 захисників.',
    'Попри чутки про зрив, обмін відбувся: сьогодні повернули 84 українців.',
    'Кожен із 84 українців, визволених під час сьогоднішнього обміну, отримає допомогу.',
  ],
  ru: [
    'Сегодня состоялся обмен пленными. Домой вернулись 84 украинцев.',
    'Из российского плена освобождены ещё 84 украинских защитников.',
    'Россия передала Украине 84 военнопленных.',
    'Обмен, о котором договорились на прошлой неделе, состоялся: дома 84 украинцев.',
    'Вопреки слухам о срыве обмен состоялся: сегодня вернули 84 украинцев.',
    'Зеленский сообщил о новом обмене: 84 украинцев уже на подконтрольной территории.',
  ],
  en: [
    'A prisoner exchange took place today. 84 Ukrainians are coming home.',
    'Ukraine has brought back 84 of its soldiers from Russian captivity.',
    'The swap agreed last week has taken place: 84 people returned home to Ukraine.',
    'Despite rumours of a collapse, the swap took place: 84 Ukrainians were brought back today.',
    'A new exchange on the anniversary of the great swap: 84 defenders are home today.',
    'All 84 soldiers freed from captivity today have gone to rehabilitation.',
  ],
}

/** What may stand below them and counts nobody who came. */
export const BESIDE: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'Рідні 61 піхотинця звернулися до омбудсмена з проханням посприяти обміну.',
    'Волонтери принесли на площу фото 61 побратима, про яких нічого не відомо.',
    'На нараді в Анкарі говорили про обмін та повернення 61 дитини.',
    'Делегації обмінялися думками щодо звільнення 61 полоненого.',
    'Суд звільнив від покарання 61 військового, які повернулися на службу.',
    'До війська добровільно повернулися 2300 бійців, які самовільно залишили частини.',
    'Президент увів санкції проти 61 особи за катування полонених.',
    'Сили оборони звільнили село та взяли в полон 61 окупанта.',
    'Омбудсмен попереджає: після кожного обміну активізуються шахраї.',
    'Як відбувається обмін: пояснює речник штабу.',
    'Речник розповів в інтерв’ю, як готували обмін 61 на 61.',
  ],
  ru: [
    'На совещании в Анкаре говорили об обмене и возвращении 61 ребёнка.',
    'Делегации обменялись мнениями об освобождении 61 пленного.',
    'Суд освободил от наказания 61 военного, вернувшихся на службу.',
    'В армию добровольно вернулись 2300 бойцов, самовольно оставивших части.',
    'Парламент принял резолюцию с призывом освободить 2300 пленных.',
    'Силы обороны освободили село и взяли в плен 61 оккупанта.',
    'Омбудсмены обменялись письмами от 61 пленного.',
  ],
  en: [
    'Relatives of 61 marines asked the ombudsman to help with an exchange.',
    'A meeting in Ankara discussed an exchange and the return of 61 children.',
    'The delegations exchanged views on the release of 61 prisoners.',
    'Another 61 Russian soldiers surrendered in the east.',
    'The army said 61 soldiers believed captured had got out of encirclement.',
    'Parliament passed a resolution urging the release of 2,300 prisoners.',
    'Defence forces liberated a village and took 61 Russians prisoner.',
    'The minister awarded 61 soldiers freed from captivity.',
    'How a prisoner exchange works: an official explains.',
  ],
}

/** Near twins of the news, which are none. */
export const NO_NEWS: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'Цього дня 2022 року Україна повернула з полону 84 військових.',
    'Невдовзі побачимо вдома ще 84 захисників, запевнив речник.',
    'Завдяки Катару 84 мешканців Курщини повернулися до Росії.',
    'Десантники визволили з полону 84 побратимів під час штурму.',
    'Школярі повернулися додому з обміну в Польщі.',
    'У Нігерії звільнили 84 школярок. Обмін відбувся за участі Червоного Хреста.',
    'Після ротації додому повернулися 84 бійців бригади.',
    'Родини полонених провели хвилину мовчання. Раніше, 2 червня, повернулися 84 захисників.',
  ],
  ru: [
    'В этот день 2022 года Украина вернула из плена 84 военных.',
    'Как проходит обмен пленными: объясняет юрист.',
    'Что происходит после обмена: первые часы дома.',
    'Командир рассказал, как его 84 бойцов попали в плен и вернулись по обмену.',
    'После ротации домой вернулись 84 бойцов бригады.',
    'Таиланд вернул Камбодже 84 военнопленных. Ранее, 2 июня, Украина обменялась пленными с Россией.',
  ],
  en: [
    '“Bring ours home”: relatives of 84 marines asked the Pope to help with an exchange.',
    'A lawyer says that in exchanges Russia returns mostly those captured recently.',
    'Another 84 Ukrainian servicemen surrendered over the past day, Moscow claimed.',
    'Belarus released 84 political prisoners. The exchange was held with the help of the Red Cross.',
    'Paratroopers freed 84 comrades from captivity while storming a tree line.',
    'After rotation 84 soldiers of the brigade returned home.',
  ],
}

/** A region where buses came first, which is none that those who came are of. */
export const ARRIVED: readonly string[] = [
  'Зустрічаємо своїх: автобуси з 84 визволеними полоненими прибули на Чернігівщину.',
  'Buses with 84 released Ukrainian prisoners of war have arrived in Chernihiv region.',
]
