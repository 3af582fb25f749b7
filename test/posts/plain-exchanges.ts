import type { News } from './news-or-not.ts'

/** Exchanges told in everyday speech, often without the word for one. */
export const PLAIN_EXCHANGES: readonly News[] = [
  {
    published: '2024-06-28',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 10 },
    text: `Десятеро цивільних удома. Серед них кримський журналіст і двоє священників, яких росіяни роками тримали за ґратами. Дякуємо Ватикану за допомогу.`,
  },
  {
    published: '2023-05-25',
    kind: 'prisoner_exchange',
    figures: {},
    text: `64 soldiers and one US citizen are home. Yermak: the bodies of two foreigners and a Ukrainian were also handed over.`,
  },
  {
    published: '2022-11-11',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 45 },
    text: `Єрмак: у нас хороша новина. 45 наших хлопців на підконтрольній території. 35 — рядові й сержанти, десятеро — офіцери. Також передано тіла двох полеглих.`,
  },
  {
    published: '2023-02-04',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 116 },
    text: `116 наших повертаються. Захисники Маріуполя, партизани Херсонщини, снайпери з Бахмута. Вдалося повернути й тіла двох британських волонтерів.`,
  },
  {
    published: '2023-02-16',
    kind: 'prisoner_exchange',
    figures: { ru_returned: 101 },
    text: `В результате непростого переговорного процесса с подконтрольной киевскому режиму территории возвращен 101 российский военнослужащий, которым в плену грозила смертельная опасность. Все освобождённые доставлены в Москву.`,
  },
  {
    published: '2025-06-12',
    kind: 'prisoner_exchange',
    figures: {},
    text: `В соответствии с договорённостями от 2 июня возвращена ещё одна группа российских военнослужащих. В ответ передана группа военнопленных ВСУ. Число не называется.`,
  },
  {
    published: '2025-06-20',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Наші вдома! Черговий етап: важкохворі та поранені. Імена та кількість згодом.`,
  },
  {
    published: '2025-06-26',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Another group of our people is home today. Warriors of the Armed Forces, the National Guard, border guards. Most had been in captivity since 2022, Zelensky wrote.`,
  },
  {
    published: '2025-07-23',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Дев'ятий етап! Додому повертаються важкопоранені та важкохворі захисники. Понад тисяча людей повернулися за домовленостями другого Стамбула.`,
  },
  {
    published: '2024-09-14',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 103 },
    text: `103 warriors brought back from Russian captivity today. 82 privates and sergeants, 21 officers. Defenders of Kyiv, Donetsk and Mariupol regions.`,
  },
  {
    published: '2023-07-06',
    kind: 'prisoner_exchange',
    figures: {},
    text: `45 воїнів та двоє цивільних — серед них дитини, яку утримували разом із матір'ю — нарешті вільні.`,
  },
  {
    published: '2022-11-03',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Пушилин: сегодня обмен 107 на 107. Из украинских застенков освобождаем 65 человек из ДНР и ЛНР.`,
  },
  {
    published: '2022-09-21',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 215 },
    text: `Overnight Ukraine got back 215 people, Yermak said in a telethon. In return Moscow received Medvedchuk and 55 servicemen.`,
  },
  {
    published: '2026-03-05',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 200 },
    text: `Перший етап домовленостей у Женеві виконано: 200 захисників удома. Завтра продовження — ще триста.`,
  },
  {
    published: '2025-05-25',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 303 },
    text: `Third day, third group: 303 defenders are back. Over three days one thousand Ukrainians have come home.`,
  },
  {
    published: '2025-08-24',
    kind: 'prisoner_exchange',
    figures: { ru_returned: 154 },
    text: `Возвращены 146 российских военнослужащих; взамен переданы 146 военнопленных ВСУ. Домой едут и восемь жителей Курской области. ОАЭ и США оказали посреднические усилия.`,
  },
  {
    published: '2025-08-24',
    kind: 'prisoner_exchange',
    figures: {},
    text: `У День Незалежності — обмін. Вдома військові та цивільні, серед них журналіст і колишній міський голова. Дякуємо ОАЕ.`,
  },
  {
    published: '2023-04-10',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 100 },
    text: `Великий і непростий обмін. Сто українців знову вдома: 80 чоловіків та 20 жінок.

Захисники Маріуполя, «Азовсталі», Гостомеля. Більше половини мають тяжкі поранення, — Андрій Єрмак.`,
  },
  {
    published: '2026-06-18',
    kind: 'prisoner_exchange',
    figures: {},
    text: `У нас сьогодні хороші новини. Ще 205 сімей дочекалися. Наші воїни повертаються з російської неволі.

Дякую ОАЕ за посередництво. Пам'ятаємо про кожного.`,
  },
  {
    published: '2025-10-02',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 205 },
    text: `185 defenders and 20 civilians have been brought home, Zelensky announced. Most had spent more than three years in Russian captivity.

It was the 69th exchange, according to the Coordination Headquarters. Since the beginning of the year more than 2,000 people have been freed.`,
  },
  {
    published: '2024-07-17',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 95, ru_returned: 95 },
    text: `По 95 военнопленных передали друг другу Россия и Украина, сообщило Минобороны. Посредником выступили ОАЭ. Предыдущий обмен прошёл 25 июня.`,
  },
  {
    published: '2026-04-24',
    kind: 'prisoner_exchange',
    figures: { ru_returned: 193, ua_returned: 193 },
    text: `193 российских бойца возвращены с подконтрольной Киеву территории. Взамен передано столько же пленных ВСУ. Посредничали США и ОАЭ.`,
  },
  {
    published: '2022-09-22',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 215 },
    text: `Уночі проти 22 вересня додому повернулися 215 воїнів, серед них командири «Азову». Росія отримала 55 своїх і Медведчука.`,
  },
  {
    published: '2022-12-31',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 140, ru_returned: 82 },
    text: `New Year's Eve swap: 140 Ukrainians are coming home, Yermak wrote; Moscow said 82 of its soldiers had been returned.`,
  },
  {
    published: '2025-03-19',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Путин на переговорах с Трампом анонсировал обмен 175 на 175. Сегодня он состоялся, сообщило оборонное ведомство; жестом доброй воли переданы ещё 22 тяжелораненых.`,
  },
  {
    published: '2025-03-19',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 197 },
    text: `Один із найбільших обмінів: додому їдуть 175 воїнів, а ще 22 тяжкопоранені повернулися поза обміном.`,
  },
  {
    published: '2025-04-19',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 277 },
    text: `Easter swap. Ukraine gets 277 warriors back, the fourth exchange of the year; 31 of them are wounded. The previous one, on March 19, freed 175.`,
  },
  {
    published: '2025-06-09',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Почалося! Перший етап домовленостей Стамбула: молодші 25 років повертаються додому. Кількість назвемо, коли все завершиться.`,
  },
  {
    published: '2025-06-09',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Ukraine and Russia exchanged prisoners under 25 on Monday, the first stage of what was agreed in Istanbul. Neither side gave a number.`,
  },
  {
    published: '2026-08-24',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 116 },
    text: `До свята — додому. 116 українців вільні! 110 військових і шестеро цивільних. 81-й обмін.`,
  },
  {
    published: '2024-01-03',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Додому повернулися 230 наших людей. 213 — військові, 11 — жінки, шестеро — цивільні.

Це найбільший обмін, і перший за майже п'ять місяців. Дякую ОАЕ та всій команді.`,
  },
  {
    published: '2024-01-03',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 230, ru_returned: 248 },
    text: `Россия вернула 248 своих военнослужащих, Украина — 230 человек. Это первый обмен с августа; посредником были ОАЭ.`,
  },
]
