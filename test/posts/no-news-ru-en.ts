import type { NoNews } from './news-or-not.ts'

/** Russian and English texts near the subject that report no event. */
export const NO_NEWS_RU_EN: readonly NoNews[] = [
  {
    published: '2026-01-05',
    text: `ТАСС: в 2025 году Россия вернула из украинского плена более двух тысяч военнослужащих. За это время прошло 10 обменов, последний — 2 октября, тогда домой приехали 185 человек.`,
  },
  {
    published: '2025-06-20',
    text: `Итог передач: Украина получила 6057 тел, Россия — 78. Об этом Мединский рассказал журналистам, комментируя завершение июньской серии.`,
  },
  {
    published: '2026-02-26',
    text: `Обмен телами состоится в четверг, 26 февраля, сообщил источник. Россия планирует передать тысячу тел и получить 35.`,
  },
  {
    published: '2025-05-22',
    text: `Мединский: обмен по формуле «1000 на 1000» начнётся в пятницу. Списки на 1000 человек переданы и согласованы.`,
  },
  {
    published: '2025-06-07',
    text: `Киев отказался принять 1212 тел, утверждает Мединский. В Координационном штабе эти слова назвали манипуляцией.`,
  },
  {
    published: '2024-03-10',
    text: `Украинская сторона опровергла сообщения о передаче 800 тел: «Никакой репатриации в эти дни не было».`,
  },
  {
    published: '2025-02-03',
    text: `Telegram-канал утверждает, будто вчера обменяли по 150 человек. Ни Москва, ни Киев этого не подтвердили.`,
  },
  {
    published: '2025-04-22',
    text: `«Когда нас обменяли 19 апреля, мы не верили», — рассказал боец. Вместе с ним вернулись 246 человек.`,
  },
  {
    published: '2025-01-20',
    text: `Израиль освободил 90 палестинских заключённых в обмен на трёх заложниц. Следующий этап обмена пройдёт в субботу.`,
  },
  {
    published: '2025-04-10',
    text: `Ещё пятеро детей воссоединились с семьями в Украине при посредничестве Катара, сообщила Москалькова. Двое детей вернулись в Россию.`,
  },
  {
    published: '2025-08-10',
    text: `Во Львове похоронили бойца, тело которого вернули 17 июля. Церемония собрала сотни человек.`,
  },
  {
    published: '2025-07-24',
    text: `Россия предложила передать Киеву ещё 3000 тел. Стороны договорились обменять не менее 1200 пленных.`,
  },
  {
    published: '2026-03-06',
    text: `Борт с освобождёнными из плена 200 военными сел в Чкаловском. Их вернули накануне.`,
  },
  {
    published: '2025-02-24',
    text: `Лубинец назвал число возвращённых за три года войны

«4131 человек дома, это результат 61 обмена», — сказал омбудсмен на форуме. По его словам, в 2024 году обменов было 11.`,
  },
  {
    published: '2025-06-19',
    text: `Песков о телах: «Россия передала более шести тысяч, получила 78. Украина не была готова к такому числу».`,
  },
  {
    published: '2024-01-24',
    text: `В Белгородской области разбился Ил-76, перевозивший 65 пленных для обмена. Обмен в пункте Колотиловка сорван.`,
  },
  {
    published: '2026-01-12',
    text: `В Саратове встретили бойца, вернувшегося из плена в августе. «Нас было 146, и все плакали», — сказал он.`,
  },
  {
    published: '2024-08-02',
    text: `Байден встретил на базе Эндрюс освобождённых в обмене с Россией. Домой вернулись 16 человек, в Россию — восемь. Обмен прошёл в Анкаре в четверг.`,
  },
  {
    published: '2024-11-25',
    text: `46 жителей Курской области вернулись домой с территории Украины через Белоруссию. Это не обмен, а гуманитарная акция, подчеркнула Москалькова.`,
  },
  {
    published: '2025-09-28',
    text: `Эксперты опознали 40 из тысячи тел, переданных 18 сентября. Остальных родным придётся ждать до года.`,
  },
  {
    published: '2026-02-04',
    text: `Переговоры в Абу-Даби: согласован обмен 157 на 157, он состоится в ближайшие сутки.`,
  },
  {
    published: '2025-05-26',
    text: `МИД: обмен «1000 на 1000» завершён, стороны готовят обмен меморандумами. Всего домой вернулась тысяча российских военных и гражданских.`,
  },
  {
    published: '2026-03-12',
    text: `Москалькова: с начала года из плена освобождены 657 российских военных. Работа продолжается.`,
  },
  {
    published: '2025-08-09',
    text: `Обмен сорвался в последний момент, рассказал адвокат. «Мы уже собрали 30 человек, автобус стоял у границы, но им приказали вернуться», — говорит он.`,
  },
  {
    published: '2025-11-18',
    text: `Умеров обсуждает в Турции возвращение 2500 пленных. Если договорятся, первые 400 человек могут вернуться домой до Нового года.`,
  },
  {
    published: '2025-08-22',
    text: `В Киеве опровергли слова Мединского: 21 августа никаких тел Украине не передавали.`,
  },
  {
    published: '2025-07-02',
    text: `Среди тысячи вернувшихся в мае были и жители Курской области, рассказала Москалькова: 20 человек, вывезенных ВСУ.`,
  },
  {
    published: '2025-04-30',
    text: `Психологи работают с 246 военными, освобождёнными на Пасху. «Главное — вернуть сон», — говорит врач.`,
  },
  {
    published: '2025-05-02',
    text: `Москва предлагает Киеву забрать 1500 тел, Киев требует списков. Договорённости пока нет.`,
  },
  {
    published: '2025-06-02',
    text: `Итоги Стамбула: «не менее тысячи на тысячу, возможно и 1200», все тяжелораненые и молодёжь, 6000 тел — так Мединский описал договорённости.`,
  },
  {
    published: '2023-07-08',
    text: `Песков: возвращение командиров «Азова» из Турции — нарушение договорённостей. В Киев прибыли пять человек.`,
  },
  {
    published: '2025-12-31',
    text: `Что сделано за год: 10 обменов, 14 передач тел, 15 тысяч погибших возвращены семьям. Впереди — новая работа, заявил Буданов.`,
  },
  {
    published: '2025-06-14',
    text: `Рефрижераторы с 1200 телами прибыли на границу и ждут украинскую сторону, сообщил генерал Зорин.`,
  },
  {
    published: '2025-05-26',
    text: `With Sunday's stage the 1,000-for-1,000 deal has been fulfilled, officials said on Monday. In three days 1,000 Ukrainians came home: 390 on Friday, 307 on Saturday and 303 on Sunday.`,
  },
  {
    published: '2025-09-21',
    text: `Three years ago today, 215 defenders returned home in the biggest swap of that year, among them the commanders of Azovstal.`,
  },
  {
    published: '2026-03-05',
    text: `Ukraine and Russia are set to exchange 500 prisoners each over two days, Witkoff said on Thursday. The first group is expected later today.`,
  },
  {
    published: '2025-06-06',
    text: `Russia says it is ready to hand over 6,000 bodies; the first 1,212 are waiting in refrigerated trucks near the border.`,
  },
  {
    published: '2025-06-07',
    text: `Ukraine postponed the swap and has not come to collect 1,212 bodies, Medinsky claimed. Kyiv says no date had been agreed.`,
  },
  {
    published: '2026-02-10',
    text: `HQ refutes reports of a 90th exchange: "No swap has been held this week, and no lists have been agreed."`,
  },
  {
    published: '2025-10-10',
    text: `Families are receiving fake messages saying that their relative is among 185 freed prisoners. "We never ask for money," the HQ warned.`,
  },
  {
    published: '2024-10-25',
    text: `A week after his release, a border guard describes the day when he and 94 others were brought back from Russia.`,
  },
  {
    published: '2026-03-20',
    text: `How the March exchange was prepared: the chief negotiator tells how 500 people on each side were chosen.`,
  },
  {
    published: '2024-08-01',
    text: `Twenty-four people, among them two US journalists, were freed on Thursday in the largest East-West prisoner swap since the Cold War. Turkey hosted the exchange in Ankara.`,
  },
  {
    published: '2025-12-01',
    text: `Armenia and Azerbaijan exchanged prisoners on Monday: four came home to Yerevan, two to Baku. Zelensky welcomed the move.`,
  },
  {
    published: '2025-08-22',
    text: `Eight children were returned to Ukraine from Russian-occupied territory with the help of Qatar and UNICEF.`,
  },
  {
    published: '2026-04-02',
    text: `Thirty-one Ukrainians deported from Russia after serving their terms crossed into Georgia and then flew home.`,
  },
  {
    published: '2025-07-10',
    text: `Of the 6,057 bodies received in June, experts have identified 120, the interior minister said. At least 20 turned out to be Russian soldiers.`,
  },
  {
    published: '2025-10-30',
    text: `An investigation by reporters has found that 206 prisoners died in Russian custody; most of the bodies came back in exchanges.`,
  },
  {
    published: '2025-07-24',
    text: `At the third round in Istanbul both sides agreed to swap at least 1,200 prisoners each, Umerov said. Medinsky offered 3,000 bodies more.`,
  },
  {
    published: '2026-03-06',
    text: `ICRC: our teams supported the exchange and the transfers of remains this winter. We visited 3,000 prisoners on both sides.`,
  },
  {
    published: '2025-12-30',
    text: `Zelensky sums up the year: 2,080 people home, 10 exchanges

He thanked the UAE, Turkey and the United States for their mediation and said that the team would not stop.`,
  },
  {
    published: '2024-04-05',
    text: `Russia accuses Ukraine of refusing to take back 1,000 of its captured soldiers. The claim was rejected by the Coordination Headquarters as manipulation.`,
  },
  {
    published: '2025-08-24',
    text: `"When they told us we were going home, I did not believe it." A paramedic freed last August on what was her 26th birthday speaks of two years in captivity.`,
  },
  {
    published: '2026-02-01',
    text: `A museum has opened an exhibition about the 108 women exchanged on October 17, 2022.`,
  },
  {
    published: '2025-12-13',
    text: `Belarus released 123 prisoners on Saturday, most of whom crossed into Ukraine. Five are Ukrainian citizens, the HQ said.`,
  },
  {
    published: '2025-06-11',
    text: `What awaits those who were freed this week: medical checks, a month of rehabilitation, 100,000 hryvnias for each year in captivity.`,
  },
  {
    published: '2025-06-18',
    text: `Identification of the 6,057 bodies will take up to 14 months, Klymenko said a day after the last of them arrived... DNA laboratories work around the clock.`,
  },
  {
    published: '2026-02-04',
    text: `Witkoff: delegations in Abu Dhabi agree to exchange 314 prisoners, the first swap in five months.`,
  },
  {
    published: '2025-05-21',
    text: `Prisoner exchange in the making: 1,000 names on each side's list, no date yet.`,
  },
  {
    published: '2023-01-20',
    text: `"It fell through an hour before." A lawyer recounts how the January 14 exchange of 50 soldiers was called off by Moscow.`,
  },
  {
    published: '2025-11-20',
    text: `Kyiv hopes that 1,200 Ukrainians will be home by Christmas. Talks with mediators in Turkey and the Emirates continue, Umerov wrote.`,
  },
  {
    published: '2026-05-03',
    text: `Claim of a swap near Sumy is untrue, says HQ. A blogger had written that 40 servicemen came home at night.`,
  },
  {
    published: '2025-07-15',
    text: `In a rehabilitation centre near Lviv, 24 soldiers freed in the June stages are learning to sleep again. Half of them lost over 30 kilograms.`,
  },
  {
    published: '2024-12-10',
    text: `Prosecutors: at least 177 prisoners of war have died in captivity since 2022. The bodies of most were returned in repatriations.`,
  },
  {
    published: '2025-07-03',
    text: `The Vatican has offered to host an exchange of 1,000 children's names... No date has been set, the nuncio said.`,
  },
  {
    published: '2025-10-24',
    text: `Scammers pose as ICRC staff and promise to add relatives to "the 70th exchange" for $2,000, police warn.`,
  },
  {
    published: '2022-07-30',
    text: `Of those who were to be exchanged, more than 50 died in Olenivka, the HQ said. It demands access for the Red Cross.`,
  },
  {
    published: '2026-03-08',
    text: `Easter exchange? Budanov says that a swap of "several hundred" is being prepared for April.`,
  },
  {
    published: '2025-05-30',
    text: `Germany and Ukraine signed an exchange programme for 40 students. Prisoners' children will have priority.`,
  },
  {
    published: '2025-06-13',
    text: `Zorin: trucks with 1,200 more bodies are on their way to the exchange point; Kyiv has confirmed readiness.`,
  },
]
