import { bodies, exchange, type Fixture } from './fixture.ts'

const HEDGED = { attribution: 'claimed_by_russia' }

/** Posts where it takes care to see whose people are counted, and which number is a part of which. */
export const SIDES_AND_PARTS: readonly Fixture[] = [
  {
    name: 'an exchange without a figure',
    published: '2025-06-20',
    text: `Сьогодні відбувся обмін полоненими.`,
    expected: exchange({ date: '2025-06-20', ua_returned: null, ru_returned: null }),
  },
  {
    name: 'an exchange of which only the number in the row is told',
    published: '2025-08-14',
    text: `66-й обмін полоненими відбувся.`,
    expected: exchange({ date: '2025-08-14', ordinal: 66, ua_returned: null }),
  },
  {
    name: 'a first exchange of the year is news and no total',
    published: '2026-02-05',
    text: `Перший обмін цього року: додому повернулися 150 захисників.`,
    expected: exchange({ date: '2026-02-05', ua_returned: 150 }),
  },
  {
    name: 'as many civilians as soldiers are added',
    published: '2022-04-30',
    text: `З полону повернуто 7 захисників і сімох цивільних громадян.`,
    expected: exchange({ ua_returned: 14, ua_military: 7, ua_civilians: 7 }),
  },
  {
    name: 'soldiers, civilians and children are added',
    published: '2026-03-14',
    text: `Обмін відбувся: з російської неволі визволено 96 військовослужбовців, а також п'ятьох цивільних і трьох дітей, які були там разом із матерями.`,
    expected: exchange({ ua_returned: 104, ua_military: 96, ua_civilians: 5, ua_children: 3 }),
  },
  {
    name: 'what came together with those of yesterday is no figure of today',
    published: '2025-05-24',
    text: `Другий день обміну. Сьогодні вдома 312 захисників, а разом із учорашніми — 700 людей.`,
    expected: exchange({ date: '2025-05-24', ua_returned: 312 }),
  },
  {
    name: 'who came back a year ago is recalled, though the day is the same',
    published: '2026-08-24',
    text: `До Дня Незалежності з полону визволено 110 військовослужбовців. Омбудсман нагадав, що торік, 24 серпня, додому приїхали 146 військових і 8 цивільних.`,
    expected: exchange({ date: '2026-08-24', ua_returned: 110, ua_civilians: null }),
  },
  {
    name: 'the Kursk residents beside soldiers are the other side',
    published: '2026-09-26',
    text: `In an uneven exchange on Saturday, Ukraine returned 31 Russian soldiers and nine civilians from the Kursk region and got back 28 prisoners of war.`,
    expected: exchange({ ua_returned: 28, ua_civilians: null, ru_returned: 40, ru_civilians: 9 }),
  },
  {
    name: 'the Russian ministry counts its residents on top',
    published: '2026-04-11',
    text: `11 апреля с подконтрольной киевскому режиму территории возвращены 170 российских военнослужащих. Взамен переданы 170 военнопленных ВСУ. Кроме того, возвращены шесть граждан Российской Федерации — жителей Курской области.`,
    expected: exchange({ ua_returned: 170, ru_returned: 176, ru_civilians: 6 }),
  },
  {
    name: 'what Kyiv says stands far below and beside bodies',
    published: '2023-02-04',
    text: `Минобороны заявило о возвращении 61 российского военного. Киев объявил о возвращении 113 украинцев, а также тел двух иностранных добровольцев.`,
    expected: exchange({ ua_returned: 113, ru_returned: 61 }),
  },
  {
    name: 'soldiers that Russia received, told in a clause after them',
    published: '2026-03-06',
    text: `Другий етап обміну: додому повернулися 310 військових. У Москві оголосили про 305 військових, яких отримала Росія.`,
    expected: exchange({ ua_returned: 310, ru_returned: 305, stage: 2 }),
  },
  {
    name: 'two that make up the whole are what they are called',
    published: '2024-12-30',
    text: `Обмін: додому їдуть 191 українець. 188 з них — військові, троє — цивільні, яких захопили в Маріуполі.`,
    expected: exchange({ ua_returned: 191, ua_military: 188, ua_civilians: 3 }),
  },
  {
    name: 'women among all are not all',
    published: '2026-06-18',
    text: `16 women among 88 freed in prisoner swap

Ukraine brought home 88 servicemen and women on Thursday, in its 77th prisoner exchange with Russia, officials said.`,
    expected: exchange({ ua_returned: 88, ua_women: 16, ordinal: 77 }),
  },
  {
    name: 'the whole out of which some are told',
    published: '2026-05-21',
    text: `Сьогодні відбувся обмін, зустрічали визволених з полону: із 92 воїнів восьмеро служили в 58-й бригаді, четверо родом з Волині.`,
    expected: exchange({ ua_returned: 92 }),
  },
  {
    name: 'members of a unit are soldiers',
    published: '2022-03-02',
    text: `The first swap of captives has been carried out, officials say. Five members of a territorial defence unit were handed back on Tuesday, 1 March, in return for one Russian officer.`,
    expected: exchange({ date: '2022-03-01', ua_returned: 5 }),
  },
  {
    name: 'bodies that Russia had been given',
    published: '2024-06-14',
    text: `Ukraine brought home bodies of 251 fallen soldiers on Friday, the Coordination Headquarters said. A Russian lawmaker said that Russia had been given 33 bodies.`,
    expected: bodies({ bodies_to_ua: 251, bodies_to_ru: 33 }),
  },
  {
    name: 'its own soldiers that Russia took back are bodies',
    published: '2024-04-26',
    text: `The bodies of 141 Ukrainians who died defending their country came home on April 26, the Coordination Headquarters says. The State Duma member Saraliev said that Russia had taken back 37 of its soldiers.`,
    expected: bodies({ bodies_to_ua: 141, bodies_to_ru: 37 }),
  },
  {
    name: 'what a deputy says his country received',
    published: '2024-02-16',
    text: `В Україну повернуто тіла 59 полеглих захисників, повідомив Координаційний штаб. Російський депутат Саралієв переконує, що його країна отримала 62 загиблих.`,
    expected: bodies({ bodies_to_ua: 59, bodies_to_ru: 62 }),
  },
  {
    name: 'an exchange of bodies that counts people',
    published: '2026-11-05',
    text: `Обмен телами на границе с Белоруссией состоялся. Россия вернула 1003 украинских военных, Украина — 18 россиян.`,
    expected: bodies({ bodies_to_ua: 1003, bodies_to_ru: 18, ...HEDGED }),
  },
]

/** What looks like them and is none. */
export const SIDES_LOOK_ALIKES: readonly Fixture[] = [
  {
    name: 'the denial of a transfer',
    published: '2025-06-07',
    text: `1 212 тіл та список із 640 осіб, про які йдеться у російських заявах, Україні не передані.`,
    expected: null,
  },
  {
    name: 'children who came home, and bodies that are examined',
    published: '2025-12-20',
    text: `12 українських дітей повернулися додому за посередництва Катару. Експерти досліджують тіла загиблих, повернуті під час репатріації.`,
    expected: null,
  },
  {
    name: 'exchanges that go on, and what the freed will be paid',
    published: '2025-12-20',
    text: `Обміни тривають, процес не зупиняється. Звільнені з полону військові отримають по 50 тисяч гривень.`,
    expected: null,
  },
  {
    name: 'relatives who call for an exchange',
    published: '2026-07-02',
    text: `Родичі зниклих безвісти вийшли на акцію і вимагали обміну 500 полонених.`,
    expected: null,
  },
]
