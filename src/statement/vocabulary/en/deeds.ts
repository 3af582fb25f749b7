import type { Words } from '#statement/vocabulary/idea.ts'

/** What a post may be about instead of an exchange, in English. */
export const EN_DEEDS = {
  other_deed: [
    'began|begun|started|start|completed|finished|underwent ~ rehabilitation|rehab|treatment|training|recovery',
    'warrant|warrants',
    'returned ~ to the army|military',
    'discussed|discussing|discusses ~ ~ exchange|swap|release|return',
    'spoke|talked about|of ~ exchange|swap|release|return',
    'surrendered|surrender',
    'got|get|broke|came out of encirclement',
    'out of encirclement',
    'exchanged|swapped views|letters|lists|statements',
    'went|gone awol',
    'gathered|collected # signatures',
    // Strikes.
    'shelled|bombed|bombarded|attacked|attacks',
    // Visits and meetings.
    'visited|visits|visiting|met|meets|meeting|hosted|hosts',
    'spoke|speaks|talked|talks ~ by|over phone|telephone',
    'phone|telephone call|talk|conversation',
    'arrived|arrives|flew|flies|travelled|traveled|travels ~ in|to|for ~ istanbul|turkey|türkiye|ankara|dubai|geneva|washington|brussels|talks|visit',
    // Talks.
    'discussed',
    'round of talks|negotiations|direct',
    'held|hold|began|begin|opened|ended|concluded|resumed|continue|continued ~ talks|negotiations|consultations',
    'talks|negotiations ~ ended|began|opened|concluded|lasted|resumed|continue|continued|bring|brings|brought|held',
    // Awards, laws, courts.
    'received|got|given ~ ~ hryvnia*|payment|payments|compensation|medal|medals|award|awards|treatment|leave|flats|housing|apartments|keys|prosthes*|prosthetic*',
    'awarded|awards|decorated|honoured|honored|presented ~ medal*|order|award*',
    'awarded|awards|decorated',
    'parliament|lawmakers|deputies|senate|congress ~ passed|passes|adopted|adopts|approved|approves|voted|backed',
    'payment|payments|payout*|benefits|pension*',
    'sentenced|sentences|convicted|verdict|jailed|trial',
    'sanctions|sanctioned',
    // Those who remember, wait, rally, bury, write.
    'rally|rallied|rallies|protest|protested|marched|gathered|demonstrat*',
    'interview|podcast|memoir|recalls|recalled|essay',
    'buried|funeral|farewell',
    'laid to',
    'concert|premiere|play|exhibition|ceremony|dinner|cooked|choir|tournament',
    'died of|from|after',
    'called|calls ~ ~ exchange|swap a|an',
    'welcomed|welcomes|hailed|hails|praised|praises|commented ~ exchange|swap|release|handover',
    // What sums up and explains.
    'explainer|analysis|opinion|commentary|editorial',
    'why|how ~ exchange*|swap*|choose*|work*|happen*|matter*',
    'week|weekend|month|year in review',
    'weekly|monthly|yearly|annual digest|summary|roundup|round-up|review|report',
    // Whoever comes from the exchange travels on.
    'plane|aircraft|jet|flight ~ ~ ~ ~ ~ ~ ~ ~ landed|lands|arrived|arrives|touched',
    'landed|lands ~ plane|aircraft|jet',
  ],
} satisfies Partial<Words>
