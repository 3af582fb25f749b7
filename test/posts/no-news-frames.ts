import type { NoNews } from './news-or-not.ts'

/** Texts in the very words of news that one word or one sentence makes none. */
export const NO_NEWS_FRAMES: readonly NoNews[] = [
  // Only imagined, or in a film, a book, an exercise.
  {
    published: '2025-09-03',
    text: `Якби російська сторона виконала обіцянку, учора додому повернулися б 112 наших воїнів.`,
  },
  {
    published: '2025-09-03',
    text: `Без посредников этот обмен не состоялся бы, и 112 военных не вернулись бы домой.`,
  },
  {
    published: '2025-09-03',
    text: `«Уявіть ранок, коли в новинах: додому повернулися 700 захисників», — написала донька полоненого.`,
  },
  {
    published: '2025-09-03',
    text: `Imagine the headline: 700 Ukrainian soldiers are freed today. That is what the families march for.`,
  },
  {
    published: '2025-09-03',
    text: `У фіналі серіалу відбувається обмін, і 40 захисників повертаються додому. Зйомки тривали пів року.`,
  },
  {
    published: '2025-09-03',
    text: `В новом фильме показано, как 60 бойцов вернулись из плена. Премьера состоялась в Киеве.`,
  },
  {
    published: '2025-09-03',
    text: `The novel opens with a swap at the border, where 30 Ukrainian soldiers return home from captivity.`,
  },
  {
    published: '2025-09-03',
    text: `Рятувальники провели навчання за легендою: з полону повернули 25 поранених захисників, яких треба розмістити.`,
  },
  // Denied, or taken back at once.
  {
    published: '2025-09-03',
    text: `Сьогодні 112 захисників, на яких чекали родини, додому не повернулися. Обмін зірвано.`,
  },
  {
    published: '2025-09-03',
    text: `The 112 Ukrainian soldiers have not been returned, and the exchange did not happen on Wednesday.`,
  },
  {
    published: '2025-09-03',
    text: `Президент сусідньої країни привітав Україну та Росію з обміном. Обмін ще не почався, кажуть у штабі.`,
  },
  {
    published: '2025-09-03',
    text: `Moscow accuses Kyiv of stalling the prisoner exchange. It urged Ukraine to begin the exchange without delay.`,
  },
  // Told by whoever came, or of whoever came.
  {
    published: '2025-09-03',
    text: `«Коли нас обміняли 95 на 95, я не впізнав рідного міста», — згадує піхотинець з Чернігова.`,
  },
  {
    published: '2025-09-03',
    text: `Нас освободили вместе с ещё 60 бойцами, рассказывает моряк, пробывший в украинском плену год.`,
  },
  {
    published: '2025-09-03',
    text: `Сьогодні голова громади зустрівся з 14 воїнами, які повернулися з російського полону.`,
  },
  {
    published: '2025-09-03',
    text: `Губернатор вручил награды 30 военнослужащим, которые были освобождены в ходе обмена.`,
  },
  {
    published: '2025-09-03',
    text: `Звільнені з полону 56 оборонців отримали по 120 тисяч гривень та відпустку.`,
  },
  {
    published: '2025-09-03',
    text: `The 56 soldiers freed in the latest swap are recovering in a hospital near Kyiv, doctors said on Wednesday.`,
  },
  {
    published: '2025-09-03',
    text: `З першим вересня, коли 80 захисників повернулися додому, школярів привітав колишній полонений.`,
  },
  // Between others.
  {
    published: '2025-09-03',
    text: `Росія та США провели обмін: з російської колонії звільнили трьох американців.`,
  },
  {
    published: '2025-09-03',
    text: `Индия и Пакистан обменялись пленными: на родину вернулись 12 военных.`,
  },
  {
    published: '2025-09-03',
    text: `Russia and the United States swapped prisoners on Wednesday in Abu Dhabi: a teacher was released from a Russian jail.`,
  },
  {
    published: '2025-09-03',
    text: `A Boston-based violinist freed by Russia in a prisoner swap arrived home on Tuesday night, thanking Ukrainian friends.`,
  },
  {
    published: '2025-09-03',
    text: `Між Таїландом і Камбоджею відбувся обмін полоненими: додому повернулися 18 солдатів.`,
  },
  {
    published: '2025-09-03',
    text: `A columnist was released on Tuesday in a prisoner exchange that took in twenty people from six countries. The exchange took place in Ankara.`,
  },
  {
    published: '2025-09-03',
    text: `On September 2 Washington welcomed back two American citizens held by Russia. A total of 9 prisoners were exchanged. Russia invaded Ukraine in February 2022.`,
  },
  {
    published: '2025-09-03',
    text: `Состоялся многосторонний обмен: на свободу вышли 12 политзаключённых, среди них двое американцев.`,
  },
  {
    published: '2025-09-03',
    text: `Показали документальний фільм про оборонців міста. На показ прийшли 25 захисників, звільнених з полону.`,
  },
  {
    published: '2025-09-03',
    text: `Sudan's army exchanged 90 prisoners with its opponents on Wednesday under Red Cross supervision.`,
  },
  {
    published: '2025-09-03',
    text: `The council honoured 12 soldiers released from captivity; the mayor thanked the team behind the swaps.`,
  },
  {
    published: '2025-09-03',
    text: `Remains of 9 soldiers returned by Russia in July were laid to rest in Poltava on Wednesday.`,
  },
  {
    published: '2025-09-03',
    text: `У Полтаві зустріли захисника: він повернувся з полону в травні, під час обміну 1000 на 1000, і завершив реабілітацію.`,
  },
  {
    published: '2025-09-03',
    text: `Путёвки получили 60 бойцов, вернувшиеся из украинского плена.`,
  },
  // Of something else in the same words.
  {
    published: '2025-09-03',
    text: `Клуби здійснили обмін гравцями: двоє українців повернулися додому.`,
  },
  {
    published: '2025-09-03',
    text: `Молодёжный обмен завершён: 40 школьников вернулись домой из Польши.`,
  },
  {
    published: '2025-09-03',
    text: `Суд повернув прокурору справу про 60 полонених, яких готували до обміну.`,
  },
  {
    published: '2025-09-03',
    text: `Зі служби звільнили 60 захисників, яким виповнилося 60 років. Наказ підписано сьогодні.`,
  },
  {
    published: '2025-09-03',
    text: `How prisoner swaps work: 60 men from each side are driven to the border, counted and released.`,
  },
  {
    published: '2025-09-03',
    text: `Як відбувається обмін: 60 полонених з кожного боку привозять на кордон, звіряють і звільняють.`,
  },
]
