/**
 * Groups that posts and the history name, by the word they have there, with what people call them in
 * Ukrainian, Russian and English.
 */
const GROUPS: readonly (readonly [named: RegExp, words: string])[] = [
  [/mariupol/iu, 'Маріуполь маріупольці Мариуполь Mariupol'],
  [/azovstal/iu, 'Азовсталь Azovstal'],
  [/\bazov\b/iu, 'Азов азовці азовцы Azov'],
  [/bakhmut/iu, 'Бахмут Bakhmut'],
  [/chornobyl/iu, 'Чорнобильська АЕС Чорнобиль Чернобыль Чернобыльская АЭС Chornobyl Chernobyl'],
  [/zmiinyi|snake island/iu, 'острів Зміїний остров Змеиный Zmiinyi Snake Island'],
  [/olenivka/iu, 'Оленівка Еленовка Olenivka'],
  [/kherson/iu, 'Херсон Kherson'],
  [/kursk/iu, 'Курська область Курская область Kursk'],
  [/wounded/iu, 'поранені тяжкопоранені важкопоранені раненые тяжелораненые wounded injured'],
  [/\bill\b|_ill/iu, 'хворі важкохворі тяжкохворі больные тяжелобольные ill sick'],
  [/under[ _]25|born after 2000/iu, 'молодь молоді до 25 років молодые до 25 лет under 25 young'],
  [/wom[ae]n/iu, 'жінки захисниці женщины women'],
  [/civilian/iu, 'цивільні гражданские civilians'],
  [/child/iu, 'діти дети children'],
  [/journalist/iu, 'журналісти журналист журналисты journalists'],
  [/priest/iu, 'священники священники priests'],
  [/medic/iu, 'медики лікарі медики врачи medics'],
  [/officer/iu, 'офіцери офицеры officers'],
  [/sergeant/iu, 'рядові сержанти рядовые сержанты privates sergeants'],
  [/conscript/iu, 'строковики срочники conscripts'],
  [/convict/iu, 'засуджені осужденные convicted'],
  [/missing/iu, 'зниклі безвісти пропавшие без вести missing'],
  [/foreigner/iu, 'іноземці иностранцы foreigners'],
  [/police/iu, 'поліція поліцейські полиция police'],
  [/border/iu, 'прикордонники пограничники border guards'],
  [/national[ _]guard/iu, 'Національна гвардія нацгвардійці Национальная гвардия National Guard'],
  [/territorial/iu, 'територіальна оборона тероборона территориальная оборона territorial defence'],
  [/marine/iu, 'морські піхотинці морська піхота морские пехотинцы marines'],
  [/navy|sailor|naval/iu, 'Військово-морські сили моряки Военно-морские силы navy sailors'],
  [/airborne|assault/iu, 'десантники десантно-штурмові десантники airborne'],
  [/armed[ _]forces/iu, 'Збройні Сили ЗСУ Вооруженные силы ВСУ Armed Forces'],
  [/transport/iu, 'транспортна служба транспортная служба transport service'],
  [/emergency/iu, 'ДСНС рятувальники спасатели emergency service'],
]

/** Gives the words by which a named group is found in all three languages, with its own name. */
export const groupWords = (named: string): string =>
  [
    named.replaceAll('_', ' '),
    ...GROUPS.filter(([pattern]) => pattern.test(named)).map(([, words]) => words),
  ].join(' ')
