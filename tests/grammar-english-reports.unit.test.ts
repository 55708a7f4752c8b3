/** What reports in English print besides plain counts: rates, places with a number, what is spread over something, targets. */
import { testKinds } from './kinds-of-numbers.ts';

const KINDS: Record<string, string> = {
	'what a rate is told for': `
		Lost days per 200,000 hours worked: 3.2 ⇒ 3.2
		LTIFR (per million hours worked), revenue per RMB 10,000 ⇒ 
		3.4 days per 100 employees ⇒ ask: 3.4 days per 100 employees
		as per 12 agreements ⇒ 12 agreements`,
	'over, which may only say on what or in what time': `
		367 drivers over 386 routes ⇒ 367 drivers ; ask: over 386 routes
		3,000 trees planted over 5 years ⇒ 3000 trees ; ask: over 5 years
		grew 12% over three years ⇒ 12 % ; ask: over three years
		It ran for over 12 months and took over two years; 15% have served over 20 years ⇒ 12 months more-than ; 2 years more-than ; 15 % ; 20 years more-than
		12 projects help over 300 families ⇒ 12 projects ; 300 families more-than
		1 school over 300 miles away, two clubs raised over 300 yuan ⇒ 1 school ; 300 miles more-than ; 2 clubs ; 300 yuan more-than
		over the past two years ⇒ date: past two years
		staff over the age of 55, under the age of 18 ⇒ 55 more-than ; 18 less-than`,
	'nouns behind words that count by themselves': `
		41 aircraft movements, 12 staff meetings, 41 aircraft ⇒ 41 movements ; 12 meetings ; 41 aircraft
		2,210 laptops to 15 secondary schools, 5 boats to 8 boats ⇒ 2210 laptops ; 15 schools ; 5..8 boats
		260 homeless people, two-way radios, three-phase current ⇒ 260 people
		from 88 cases in 2020 to 51 in 2021 ⇒ 88 cases ; date: 2020 ; 51 ; date: 2021
		in 2020–21, from 2020 to 2021 ⇒ date: 2020–21 ; date: 2020 to 2021`,
	'what is named and numbered': `
		in Shed 51, from Wharf 3 and Runway 2, 38 Queen's Road ⇒ 
		in week 12 sales rose, on day 5 ⇒ 
		at Meadow 7, near Corner 12 ⇒ ask: 7 ; ask: 12
		in March 2012 and in Paris 12 offices ⇒ date: March 2012 ; 12 offices
		Policy (rev. 3), ver. 2.1 ⇒ 
		hotline 1800 123 456 or 1300 123 456 ⇒ 
		Phone 5972 1234, 5972 5678. Call (021) 5555-1234 or 5555-5678. ⇒ 
		Our hotlines 12345 and 12315 took 3,400 calls; dial 10000 or 10001 ⇒ ask: 12315 ; 3400 calls
		ISO 9001 and 1200 were trained. ISO 9001, and 1200 of them passed; ISO 9001, 14001 and 45001. ⇒ ask: 1200 ; ask: 1200
		Call 12345, 60000 did so. Call 12345 and 60000 were answered. ⇒ ask: 60000 ; ask: 60000
		the helpline 300 people rang, in Room 1203, 1500 attended ⇒ 300 people ; 1500
		Room 301, 302 and 415 were painted; Room 12 and 40 staff ⇒ 40 staff
		our 1,000th shop, the 12,500th visitor ⇒ `,
	'what is numbered, beside what is counted': `
		The 58 Year 6 pupils and 12 Band 5 nurses ⇒ ask: 58 Year 6 ; ask: 12 Band 5
		Bus routes 7, 12 and 43 run every 10 minutes. ⇒ ask: 7, 12 and 43 ; 10 minutes
		at junction 9, near exit 4, near route 9, on route 9 buses ⇒ ask: 9 ; 9 buses
		A 1 in 100 year storm; a one-in-200-year flood ⇒ ask: 1 in 100 year ; ask: one-in-200-year
		The 5 a day campaign reached 40 schools. ⇒ ask: 5 a day ; 40 schools
		We serve 5 a day ⇒ 5`,
	'lines that are called, machines and plots by a number': `
		Call 101 for the police, 111 for the NHS, and 999 in danger. ⇒ ask: 111 ; ask: 999
		a Ford Transit 350 was struck, 40 acres of Group 1 wheat ⇒ ask: 350 ; 40 acres ; ask: 1
		Crew 2 came first; buses 22 and 23; we run buses 22 times a day ⇒ ask: 2 ; ask: 22 and 23 ; 22 times
		(Ofsted URN 137204). Charity 215503 | Tel ⇒ ask: 137204 ; ask: 215503
		38.4 stage 1 and 6.1 stage 2 complaints ⇒ ask: 38.4 stage ; ask: 6.1 stage`,
	'addresses, hours, acts and short messages': `
		61 Queen Square, Act 2 of the play, VHF channel 12, Branch 118 (Stranraer), text FOOD5 to 70085 ⇒ 
		open Tuesdays and Fridays 10–12 ⇒ date: 10–12
		It rose\\nfrom 58 to 203 ⇒ 58 ; 203
		resurfaced over 42 nights, 4.1 for every 1,000 policies ⇒ ask: over 42 nights ; ask: 4.1 for every 1,000 policies
		5  Results at a glance ⇒ ask: 5`,
	'a number at the beginning of a sentence, behind a word that numbers': `
		within 13 weeks or an agreed extension. 18 appeals were heard. ⇒ 13 weeks at-most ; 18 appeals
		That was the final stage. 200 homes were built on the line. 12 more follow. ⇒ 200 homes ; 12
		See No. 3, Fig. 4, pp. 3–4, ext. 12, para. 5 ⇒ `,
	'money that brackets part from its scale': `
		RMB 12.5 (2021: 11.3) million was paid, RMB 12.5 (2021: 11.3) ⇒ ask: RMB 12.5 (2021: 11.3) million ; 12.5 yuan ; date: 2021 ; 11.3`,
	'losses in brackets, locks, ratios and long units': `
		Profit/(loss) before tax was (£0.4m) against 3 ⇒ ask: (£0.4m) ; 3
		Locks 7 and 8 reopened, a ratio of 1∶18, 1.8 megawatt hours per tonne ⇒ ask: 7 and 8 ; ask: 1∶18 ; 1.8 megawatt hours`,
	'prices and levels of a year': `
		held at 1997 levels, at 2010 prices, 2019 level ⇒ date: 1997 ; date: 2010 ; date: 2019`,
	'spans in two numbers, and a day and a half': `
		repaid over 3–5 years, for over 3 to 5 years ⇒ ask: over 3–5 years ; 3..5 years more-than
		cleared half a mile of canal in a day and a half ⇒ 0.5 mile ; 1.5 day`,
	'a month, and how many there were in it': `
		In March 14 schools took part; in May 30 staff joined. ⇒ date: March ; 14 schools ; date: May ; 30 staff
		In March 14 local schools took part. ⇒ date: March ; 14 schools
		In March 14, 2023 we met; on March 14 schools closed. ⇒ date: March 14, 2023 ; date: March 14
		By June 12 wells were drilled. From April 3 lifts were out of use. ⇒ ask: June 12 ; ask: April 3
		By June 12 we had drilled 40 wells. ⇒ date: June 12 ; 40 wells`,
	'what it went up to, and what it goes up to at the most': `
		Branches went up to 12 from 9; fares went up to £4. ⇒ ask: up to 12 ; 9 ; ask: £4
		Homes for up to 12 people; up to 40 staff ⇒ 12 people at-most ; 40 staff at-most`,
	'a share that is told twice, halves that are none': `
		A quarter (25%) of them said yes ⇒ 25 % ; 25 %
		a half-marathon, at half-term, only half the story ⇒ 
		half the staff ⇒ 50 %`,
	'numbers of notes, laws, indicators and lists': `
		footnote 3, Cap. 622, Conventions 138 and 182 ⇒ 
		1 As of December 31. 2 Includes contractors. ⇒ date: December 31 ; 2
		\\n3 Includes contractors ⇒ 
		80% customer retention rate 1 ⇒ 80 % ; ask: 1
		Number of incidents 1 ⇒ 1
		GRI 102-8, 401-1; SASB TC-TL-130a.1 ⇒ 
		1. Purpose 2. Strategy 3. Results ⇒ 
		We opened 2. We closed 3. ⇒ 2 ; 3
		(1) safety; (2) people; (3) planet ⇒ 
		80 percent* of it, 320 people† ⇒ 80 % ; 320 people
		5*% ⇒ ask: 5*%`,
	'names that a number in words begins': `
		Six Sigma, the Big Four, at the Seven Seas Hotel ⇒ ask: Seven Seas Hotel
		Two schools; Four Million people ⇒ 2 schools ; 4000000 people`,
	'targets to a year': `
		our “20 by 25” goal, 30 by 2030 ⇒ ask: 20 by 25 ; ask: 30 by 2030
		cut 30 by 5 May ⇒ 30 ; date: 5 May`,
	'nouns that may be verbs': `
		within one working day, 14 near misses, 400 knowledge-sharing sessions ⇒ 1 working day at-most ; 14 near misses ; 400 sessions
		two volunteer days, 12 report pages ⇒ 2 days ; ask: 12 report pages
		some one million visitors in 100 days ⇒ 1000000 visitors about ; 100 days
		additional capacity from 30 to 45 wagons ⇒ 30 ; 45 wagons`,
	'pages of a table of contents': `
		Contents: Foreword 2, Our people 6, Planet 14 ⇒ 
		About us 3 Our people 12 The planet 25 ⇒ ask: 3 ; ask: 12 ; ask: 25
		Our people ........ 14 ⇒ ask: 14
		Staff 25 Sites 12 Cars 30 ⇒ ask: 25 Sites ; ask: 12 Cars ; ask: 30`,
	'what a limit stands before and does not make clear': `
		less than half of one per cent, about 3:1, nearly 3/4 ⇒ ask: less than half of one per cent ; ask: about 3:1 ; ask: nearly 3/4
		below 55 dB by day and 45 by night ⇒ 55 dB less-than ; ask: 45
		over 300 people in Paris and 45 trees in Rome ⇒ 300 people more-than ; 45 trees
		residents 65 and older ⇒ 65 at-least
		roughly 20 tonnes, give or take 5 ⇒ 20 tonnes about ; ask: give or take 5`,
	'names, years and telephones in few digits': `
		the “996” schedule, class of '98, since ’05 ⇒ ask: 996 ; date: '98 ; date: ’05
		Tel: (86-10) 6554 2288 ext. 301, USB-C 3.2, Boeing 737-800 ⇒ 
		the herd numbers 230 Holsteins, room numbers 12 ⇒ 230 Holsteins
		six figures, 2½-fold, won 2-nil ⇒ ask: six figures ; ask: 2½-fold ; ask: 2-nil
		a two-and-a-half-year project, 112 lane-miles ⇒ 2.5 year ; 112 lane-miles`,
	'what is named, or said, with a number in words': `
		our ten-millionth compressor, one hundredth of it ⇒ 1 %
		Chapter Three, Act Two, on cloud nine, catch-22 ⇒ 
		Phase Two Million-dollar, Room Six people ⇒ ask: Million ; 6 people
		Resolutions 1 to 17, Case No. (2023) Jing 01 Min Zhong 1234 ⇒ 
		Patent US 11,234,567 B2, s. 414CB, Runway 09L/27R, GRI 305-1 to 305-5 ⇒ 
		in week 32; in one week 12 nurses left ⇒ 1 week ; 12 nurses
		2023Q3, 1st day of April, 2023, 31st December 2023 ⇒ date: 2023Q3 ; date: 1st day of April, 2023 ; date: 31st December 2023`,
	'what is near a number, and ages that name': `
		the under-30s, over 60s, 40 under 40 ⇒ ask: under-30s ; ask: over 60s ; ask: 40 under 40
		fell to single digits, a quarter-century, half a century ⇒ ask: single digits ; ask: quarter-century ; 0.5 century
		nearer 400 than 300, not far short of 10% ⇒ ask: nearer 400 than 300 ; ask: not far short of 10%
		just shy of 5,000; 10% at best ⇒ 5000 less-than ; 10 % at-most
		1h 25m; 5 A; in 11.42 s ⇒ ask: 1h 25m ; ask: 5 A ; 11.42 s
		scored 82, eight points above ⇒ 82 ; 8 points`,
	'statutes, standards and what is numbered behind its noun': `
		IFRS 16, SI 2013/1970, H.R. 1319, 42 U.S.C. § 7401, para 4, Regulation 12, quintile 1, bottom 10 ⇒ 
		Blast 14 took place at 12.40. ⇒ ask: 14 ; ask: 12.40
		an RTX 40, and ⇒ ask: 40`,
	'times, lengths and weights in two units': `
		Mon–Fri 9.30–17.00, 1:58.42, quarter past nine ⇒ date: 9.30–17.00 ; ask: 1:58.42 ; date: quarter past nine
		6ft 2in, 12st 4lb, 12st, 121st ⇒ ask: 6ft 2in ; ask: 12st 4lb ; ask: 12st
		sixteenfold, seventy per cent-owned, 37° ⇒ ask: sixteenfold ; 70 % ; 37 °`,
	'colons and commas that join nothing': `
		Under 30: 21%; over 50: 21% ⇒ 30 less-than ; 21 % ; 50 more-than ; 21 %
		Homes built: 318, 40% of them affordable ⇒ 318 ; 40 %
		a family of four receives 21 meals, 41 carry it ⇒ 4 ; 21 meals ; 41
		31 spin-outs, two recycling plants, 12 disabled bays ⇒ 31 spin-outs ; 2 plants ; 12 bays
		up to a quarter ⇒ 25 % at-most`,
	'limits in other words, and where they may go either way': `
		topped 2.8 million, 50 km or further, 3 mm or smaller ⇒ 2800000 more-than ; 50 km at-least ; 3 mm at-most
		1 Gbps or faster, once or twice a year, 3 for 2 offers ⇒ ask: 1 Gbps or faster ; ask: once or twice ; ask: 3 for 2
		under-26 tickets, 1.1 g of salt per 100 g ⇒ ask: under-26 ; ask: 1.1 g of salt per 100`,
	'units and names of other trades': `
		936.5 Mbit/s, smaller than 2.5 µm, 1,987 5G sites ⇒ 936.5 Mbit/s ; 2.5 µm less-than ; 1987 sites
		TLS 1.3, Flat 3, Invoice 10045, a scale of 1 to 5, doi:10.1000/182 ⇒ 
		2023-06-15T14:30 ⇒ date: 2023-06-15T14:30`,
	'words that look like a label, machines that are numbered, proportions': `
		suppliers account for 91 per cent, a tax of 30 yuan, account GB 123456 ⇒ 91 % ; 30 yuan
		Cranes 7 and 8 were replaced; a ratio of 1 to 14 ⇒ ask: 7 and 8 ; ask: 1 to 14
		takings passed RMB 3 million, passed the ¥5 million mark, he passed 12 audits ⇒ 3000000 yuan more-than ; 5000000 yuan more-than ; 12 audits
		waited longer than four hours, no younger than 18, a sub-10-minute call ⇒ 4 hours more-than ; 18 at-least ; ask: sub-10
		a choir of 120 sang ⇒ 120`,
	'what a number makes with another, and lists of what is named': `
		in 2:08:42, at 12:30:15 ⇒ ask: 2:08:42 ; date: 12:30:15
		it measures 40 by 25 metres, grew 40 by 2025 ⇒ ask: 40 by 25 metres ; ask: 40 by 2025
		the 9.15 from Leeds, the "Five a Day" scheme ⇒ ask: 9.15 ; ask: Five
		Term 1, ISO 9001, 14001 and 45001, no. HT-2023-0412 ⇒ 
		Category 3 and 5 hurricanes ⇒ ask: 5`,
	'up to a day, second ones, digits set apart': `
		the six months to 30 June 2023, five to six months ⇒ 6 months ; date: 30 June 2023 ; 5..6 months
		at least 1.5 m and up to 3 m, 18 and up ⇒ 1.5 m at-least ; 3 m at-most ; 18 at-least
		one second prize, one second ⇒ 1 second
		1 2 8 6 staff, 6,318 (5,912) visitors ⇒ ask: 1 2 8 6 ; ask: 6,318 (5,912) visitors
		fell from 46 to nine in six months, five in six, 1.6 in a million ⇒ 46 ; 9 ; 6 months ; 83.3333 % ; ask: 1.6 in a million
		after ten at night, one in the morning, 10.30 at night, 12 °C over 8,600 sites ⇒ date: ten at night ; date: one in the morning ; date: 10.30 at night ; 12 °C ; ask: over 8,600 sites`,
	'months without a year': `
		in May, since March, from May to July ⇒ date: May ; date: March ; date: May to July
		The new station, commissioned in August, and the warmest June on record ⇒ date: August ; date: June
		in March and April, no later than May ⇒ date: March ; date: April ; date: May
		it may march on; we March with Ms April Li ⇒ 
		from 8am to 8pm. Lunch at 1 p.m. daily ⇒ date: 8am to 8pm ; date: 1 p.m.`,
	'parts of a unit': `
		0.9 of a percentage point, 0.3 of a second ⇒ 0.9 percentage point ; 0.3 second
		three-quarters of an hour, a quarter of an hour, half of an acre ⇒ 0.75 hour ; 0.25 hour ; 0.5 acre
		two-thirds of a second ⇒ ask: two-thirds of a second
		a quarter of a team ⇒ `,
	'shares, ages, runs and works': `
		nine patients in ten were seen, two women in five, nine patients in ten hospitals ⇒ ask: nine patients in ten ; ask: two women in five ; 9 patients ; 10 hospitals
		between the ages of 35 and 49 ⇒ 35..49
		ran it in 2:14, a time of 3:05; from 8:20 to 16:40 ⇒ ask: 2:14 ; ask: 3:05 ; date: 8:20 to 16:40
		fewer by 17, or 12%, than in spring; 17 or 12% ⇒ 17 ; 12 % ; ask: 17 or 12%
		216 works by 30 painters, 12 works. She works ⇒ 216 works ; 30 painters ; 12 works`,
	'one of several, which does what stands behind them': `
		the oldest of the 24 sites dates from 1896 ⇒ 24 sites ; date: 1896
		each of our 43 sites reports monthly, 43 site reports ⇒ 43 sites ; 43 reports`,
	'what is named and numbered, and what only numbers': `
		the tug Putuo 7 assisted, the herd now numbers 84, Courtroom 12 was full ⇒ ask: 7 ; 84
		in ward 7B, a magnitude 5.8 earthquake, the hotline (12345) rang ⇒ 
		the ratio improved from 17.2 to 15.9, a ratio of 17 to 15 ⇒ 17.2 ; 15.9 ; ask: 17 to 15
		18 received help, grow to more than 100 by 2026 ⇒ 18 ; 100 more-than ; date: 2026
		96.2 Ml/d, one burst main left 640 homes dry ⇒ 96.2 Ml/d ; ask: one burst ; 640 homes`,
	'parts and ages of a whole': `
		of which a third is woodland, a fifth are women, up from barely a tenth in 2015 ⇒ 33.3333 % ; 20 % ; ask: barely a tenth ; date: 2015
		a third was held in spring, from a third party ⇒ 
		under 30, 34%; 30 to 50, 52% ⇒ 30 less-than ; 34 % ; 30..50 ; 52 %
		the orchestra of 86 toured seven cities, and fell from four to one; at one stage ⇒ 86 ; 7 cities ; 4 ; 1
		17 postmen, 2,100 e-bikes, 12 specimen jars ⇒ 17 postmen ; 2100 e-bikes ; 12 jars
		a two-for-one offer ⇒ ask: two-for-one`,
	'what only looks like a time': `
		permits last three years, over the last three years ⇒ 3 years ; date: last three years
		the map dates to 1602, from 6 to 7 pm, 6.30–8 pm ⇒ date: 1602 ; date: 6 to 7 pm ; date: 6.30–8 pm
		steel of grade Q355, in 3Q12 ⇒ date: 3Q12
		a zip of 134.52 KB, dial 119, just one string ⇒ 134.52 KB ; ask: one string
		bus 49 for 22 years, 3 for 2 ⇒ 22 years ; ask: 3 for 2
		9% above the mean of 12; 20% below the 30-year mean ⇒ 9 % ; 12 ; 20 % ; 30 year`,
	'what tops, and is served from hour to hour': `
		temperatures top 1,100 °C, among the top 10 ⇒ 1100 °C
		served from 6.30 to 10.30; from 6.30 to 10.30 mg/L ⇒ ask: from 6.30 to 10.30 ; 6.3..10.3 mg/L
		lost by a length and a half, text HELP to 10086; all but one passed ⇒ 1.5 length ; 1`,
	'how a game ended, hours in words, an hour and more': `
		the game ended 2-2, lost 3–5, grew 3–5% ⇒ ask: 2-2 ; ask: 3–5 ; 3..5 %
		stopped at twenty past four, an hour and 50 minutes, a year and three months ⇒ date: twenty past four ; 110 minutes ; 15 months
		split ten for one, it costs 3 yuan 50, paid 3 yuan 50 times ⇒ ask: ten for one ; ask: 3 yuan 50 ; 3 yuan ; 50 times
		a size 42 boot, a sample size 42 ⇒ 42
		New Year 19 nurses worked, Year 9 pupils; 60 oxen, 14 deer, 12 deer farms ⇒ 19 nurses ; 60 oxen ; 14 deer ; 12 farms`,
	'limits that go on to another number, and hours in words': `
		38 staff and more than 2,000 volunteers, 40 or more two-day courses, 5 sites and over two thousand people ⇒ 38 staff ; 2000 volunteers more-than ; 40 at-least ; 2 day ; 5 sites ; 2000 people more-than
		passed half a million, agents number 58,000, staff number 640, half as long ⇒ 500000 more-than ; 58000 ; 640 ; ask: half as long
		opens at nine on weekdays; rings at six; stood at nine, at nine sites ⇒ date: nine ; date: six ; 9 ; 9 sites`,
	'parts, places and hours that are said shortly': `
		a twelfth of the limit, no load heavier than 25 kg ⇒ 8.3333 % ; ask: no load heavier than 25 kg
		Landfill cell 4 was closed; form 7 may be filed, 3 NOVEMBER 2023, accidents: one in 2023 ⇒ 7 ; date: 3 NOVEMBER 2023 ; 1 ; date: 2023
		Escalator 6 at Central, Total 6 at Central ⇒ ask: 6 ; 6
		nothing for under-sixes; we close at 5, a rate that closed at 5.2 ⇒ ask: under-sixes ; date: 5 ; 5.2`,
	'what has its number in place of an article, and hours': `
		hangs in bay 3, from ward 12, on bus 49; in bay 3 people wait ⇒ 3 people
		suppliers now number 318, order on 62258888, on 62258 tonnes ⇒ 318 ; ask: 62258888 ; 62258 tonnes
		between seven and nine in the morning, the bell rings at 4.15, it stood at 4.15 ⇒ date: seven and nine in the morning ; ask: 4.15 ; 4.15
		One social worker handles 22 families; restated from 4,402 to 4,396 ⇒ 1 worker ; 22 families ; 4402 ; 4396
		200 m from whales, 5 m people, 3 washing machines, seven tries ⇒ 200 m ; ask: 5 m ; 3 machines ; 7 tries`,
	'years long gone, what nobody does, lists with a word between': `
		founded in 1634 and, in 1634 homes ⇒ date: 1634 ; 1634 homes
		Nobody stays for more than ten months ⇒ ask: Nobody stays for more than ten months
		no further than 80 km, 12 rather than 10 toys ⇒ 80 km at-most ; 12 ; 10 toys
		9.4, 8.1 and now 6.2 per cent ⇒ ask: 9.4, 8.1 and now 6.2 per cent`,
};

testKinds(KINDS, 'en');
