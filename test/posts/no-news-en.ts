import type { NoNews } from './news-or-not.ts'

/** English texts near the subject that report no event. */
export const NO_NEWS_EN: readonly NoNews[] = [
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
  {
    published: '2026-05-14',
    text: `Talks on the next exchange stall

Moscow insists on a list of 200 names, Kyiv wants the severely wounded first. "We were close to bringing 150 people home last week," a negotiator said.`,
  },
  {
    published: '2024-09-16',
    text: `Over the weekend 206 people came home in two exchanges, on Friday and on Saturday. Their families met them in Chernihiv, and today the first of them were allowed to leave hospital.`,
  },
  {
    published: '2025-09-04',
    text: `Kellogg met the families of prisoners in Kyiv. He was told that 6,000 people had been returned in 68 exchanges.`,
  },
  {
    published: '2026-04-10',
    text: `Ahead of Easter both sides confirm a swap: 175 for 175. It is to be held on Saturday.`,
  },
  {
    published: '2025-03-02',
    text: `Turkey offers to host a prisoner swap again; in 2022 it mediated the release of 215.`,
  },
  {
    published: '2025-06-30',
    text: `Iran and France swapped detainees: two teachers are home in Paris.`,
  },
  {
    published: '2026-04-12',
    text: `Four men from the Poltava region are among those freed in Saturday's exchange, the regional head said on Sunday.`,
  },
  {
    published: '2026-03-07',
    text: `A plane with 300 freed servicemen has landed near Moscow. They were handed over on March 6 and will undergo treatment.`,
  },
  {
    published: '2025-12-19',
    text: `Children of 90 prisoners received Christmas gifts in Kyiv. "I want dad home," a boy wrote.`,
  },
  {
    published: '2025-04-29',
    text: `The body of a journalist who died in Russian custody was returned in February among 757 others, an investigation has found.`,
  },
  {
    published: '2025-02-20',
    text: `How many have come home? HQ: 4,131 people in 61 exchanges as of today, including 168 civilians.`,
  },
  {
    published: '2026-06-18',
    text: `Nothing to report: the rumoured exchange of 100 servicemen did not happen, HQ says.`,
  },
]
