/** What English says in numbers: for each kind of form some examples. */
import { expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import { readTwice } from '../src/lib/edition/grammar/read-twice.ts';
import { examplesOf, testKinds } from './kinds-of-numbers.ts';
import { saidInNumbers } from './said-in-numbers.ts';

/** Each line: a text, and after ⇒ what it says in numbers; nothing where it says none. */
const KINDS: Record<string, string> = {
	digits: `
		639 staff and 9.19% ⇒ 639 staff ; 9.19 %
		1,286 people, 16, all told ⇒ 1286 people ; 16
		2031 people ⇒ 2031 people
		3.5 million ⇒ 3500000`,
	words: `
		Two boats, eleven piers, twenty crews ⇒ 2 boats ; 11 piers ; 20 crews
		twenty-five boats ⇒ 25 boats
		one hundred and twenty people ⇒ 120 people
		two million three hundred thousand ⇒ 2300000
		ninety, a hundred, a million ⇒ 90 ; 100 ; 1000000
		a dozen eggs ⇒ 12 eggs`,
	'halves and shares': `
		half of it ⇒ 50 %
		half an hour ⇒ 0.5 hour
		a half day, a half hour ⇒ 0.5 day ; 0.5 hour
		half year ⇒ ask: half year
		two and a half hours ⇒ 2.5 hours
		half a million people ⇒ 500000 people
		two thirds of the staff ⇒ 66.6667 %
		a quarter of our staff ⇒ 25 %
		one in five people ⇒ 20 %
		3 out of 10 ⇒ 30 %
		12 per cent ⇒ 12 %
		2.3 percentage points ⇒ 2.3 percentage points
		a 10-percent rise, a 7-per-cent share ⇒ 10 % ; 7 %`,
	hyphens: `
		a two-day event ⇒ 2 day
		24-hour duty ⇒ 24 hour
		a 30-page report ⇒ 30 page
		a 15,000-square-metre hall, a 25-basis-point cut ⇒ 15000 square metre ; 25 basis point
		20-some interns, 30-something managers ⇒ 20 interns more-than ; 30 managers more-than
		a four-star hotel, a 5-star rating ⇒ `,
	times: `
		twice a day ⇒ 2 times
		three times a week ⇒ 3 times
		thrice ⇒ 3 times`,
	ranges: `
		5 to 8 people ⇒ 5..8 people
		5–8% ⇒ 5..8 %
		between 5 and 8 million ⇒ 5000000..8000000
		from 5 to 8 ⇒ 5..8`,
	limits: `
		over 30,000 yuan ⇒ 30000 yuan more-than
		62% or more ⇒ 62 % at-least
		at least two weeks ⇒ 2 weeks at-least
		fewer than ten people ⇒ 10 people less-than
		no more than 5 ⇒ 5 at-most
		about 500 people ⇒ 500 people about
		20-odd people ⇒ 20 people more-than`,
	'signs and money': `
		-10% ⇒ -10 %
		minus 3 points ⇒ -3 points
		-10% to -5% ⇒ -10..-5 %
		-5 to 10% ⇒ -5..10 %
		minus 5 to 10 points ⇒ ask: minus 5 to 10 points
		-5–10% ⇒ ask: -5–10%
		¥868 ⇒ 868 yuan
		RMB 5 million ⇒ 5000000 yuan
		$500 million ⇒ ask: $500 million
		3.5 million euros ⇒ ask: 3.5 million euros`,
	dates: `
		in 2031, on 3 November, from 1 January 2031, in March 2032 ⇒ date: 2031 ; date: 3 November ; date: 1 January 2031 ; date: March 2032
		in 1999 and the 1980s ⇒ date: 1999 ; date: 1980s
		January 5, 2023 ⇒ date: January 5, 2023
		2021–2023 ⇒ date: 2021–2023
		2023-24 ⇒ date: 2023-24
		2019-20, and so on ⇒ date: 2019-20
		nineteen ninety-nine ⇒ date: nineteen ninety-nine
		the third quarter ⇒ date: the third quarter
		the last three years ⇒ date: last three years
		8:00 to 17:00 ⇒ date: 8:00 to 17:00
		9 am to 5 pm ⇒ date: 9 am to 5 pm`,
	'what has no value': `
		Unit: RMB 10,000. In all (in thousands of yuan | in millions of yuan. ⇒ ask: Unit: RMB 10,000 ; ask: in thousands of yuan ; ask: in millions of yuan
		dozens of boats ⇒ ask: dozens
		hundreds of thousands ⇒ ask: hundreds of thousands
		it doubled ⇒ ask: doubled
		half-yearly ⇒ ask: half-yearly
		4+2 ⇒ ask: 4+2
		3-5-7 ⇒ ask: 3-5-7
		Unit: RMB 10,000 ⇒ ask: Unit: RMB 10,000
		(Unit: 10,000 persons) ⇒ ask: Unit: 10,000 persons`,
	'what is neither': `
		a four-in-one service, a 3-in-1 device, Double 11, two birds with one stone ⇒ 
		one of the first, once, at once, second-hand ⇒ 
		the 20th of odd months, the 90th year ⇒ 
		the twenty-first edition ⇒ 
		often, weight, network, behalf, attend ⇒ 
		ISO 14001 and PM2.5 ⇒ 
		call 021-5972 0000 ⇒ 
		§3.1.4, Section 3, No. 5, section 3.2, on page 7 ⇒ `,
	'limits in other words': `
		as many as 500 people, up to 5 ⇒ 500 people at-most ; 5 at-most
		as few as 3, as little as 2% ⇒ 3 at-least ; 2 % at-least
		5 upwards, 5 and upwards, 5 or upwards ⇒ 5 at-least ; 5 at-least ; 5 at-least
		100+ trees, 5+ ⇒ 100 trees at-least ; 5 at-least
		nearly 5, almost 5%, close to 5 tonnes ⇒ 5 about ; 5 % about ; 5 tonnes about
		just over 5, well over 500, a little more than 5 people ⇒ 5 more-than ; 500 more-than ; 5 people more-than
		just under 5, not even 5, not quite 5 ⇒ 5 less-than ; 5 less-than ; 5 less-than
		no fewer than 5, not less than 5, a minimum of 5 ⇒ 5 at-least ; 5 at-least ; 5 at-least
		a maximum of 5, not exceeding 5 mg/L, within 24 hours ⇒ 5 at-most ; 5 mg/L at-most ; 24 hours at-most
		at the very least 5; 5 at the very most ⇒ 5 at-least ; 5 at-most
		in the region of 500 people, of the order of 3% ⇒ 500 people about ; 3 % about
		500 or thereabouts; 500 and counting ⇒ 500 about ; 500 more-than
		300 yuan a day or more ⇒ 300 yuan at-least
		no later than 5 May ⇒ date: 5 May
		more or less 5, 5 give or take, 5-ish, c.500 ⇒ 5 about ; 5 about ; 5 about ; 500 about
		less than or equal to 5, greater than or equal to 5 ⇒ 5 at-most ; 5 at-least
		min. 5, max. 5, at minimum 5 ⇒ 5 at-least ; 5 at-most ; 5 at-least
		5,000 or more staff, 20 plus people, twenty odd people ⇒ 5000 staff at-least ; 20 people at-least ; 20 people more-than
		less than a third, well over half, nearly two dozen ⇒ 33.3333 % less-than ; 50 % more-than ; 24 about
		sub-5% ⇒ ask: 5%
		at least every two weeks ⇒ 2 weeks at-least`,
	'limits as signs': `
		≥5 people, ≥ 95%, >=5 ⇒ 5 people at-least ; 95 % at-least ; 5 at-least
		≤ 5%, ⩽5, <=5 ⇒ 5 % at-most ; 5 at-most ; 5 at-most
		>5, < 8 hours ⇒ 5 more-than ; 8 hours less-than
		≈3.2%, ~500 people ⇒ 3.2 % about ; 500 people about
		¥>5 million, RMB ~300 ⇒ 5000000 yuan more-than ; 300 yuan about
		5<8 ⇒ ask: 5<8
		<b>5</b> ⇒ 5`,
	'signs of every make': `
		a change of –5%, ‐5%, ‑5%, −5% ⇒ -5 % ; -5 % ; -5 % ; -5 %
		negative 3%, minus ¥3 ⇒ -3 % ; -3 yuan
		¥-3 million, -¥3, RMB–5 ⇒ -3000000 yuan ; -3 yuan ; -5 yuan
		-5--3℃, −5–−3 ℃ ⇒ -5..-3 ℃ ; -5..-3 ℃
		ranging from -5℃ to 38℃ ⇒ -5..38 ℃
		—5% ⇒ ask: —5%
		(3.2) million, (12.5)%, $(3.2) million, ¥(3) ⇒ ask: (3.2) million ; ask: (12.5)% ; ask: $(3.2) million ; ask: ¥(3)
		(12) people ⇒ ask: (12) people
		a loss of 3 million yuan ⇒ 3000000 yuan
		5℃ below zero, five to eight degrees below zero ⇒ -5 ℃ ; -8..-5 degrees
		over 5℃ below zero ⇒ ask: over 5℃ below zero
		-½, minus five ⇒ -0.5 ; -5
		▲3.2%, 3.2%▼, ↑ 5 ⇒ ask: ▲3.2% ; ask: 3.2%▼ ; ask: ↑ 5
		±5%, 20±2℃, 5 +/- 2 ⇒ ask: ±5% ; ask: 20±2℃ ; ask: 5 +/- 2`,
	'letters behind digits': `
		1.2bn, 3.5 mn people, 2 tn ⇒ 1200000000 ; 3500000 people ; 2000000000000
		¥3.4m, RMB 5k, RMB 1.2 b ⇒ 3400000 yuan ; 5000 yuan ; 1200000000 yuan
		€3.4m ⇒ ask: €3.4m
		300m, 5 m people ⇒ ask: 300m ; ask: 5 m
		12 m of cable, 5mm, 5 m² ⇒ 12 m ; 5 mm ; 5 m²
		5k, 5M ⇒ ask: 5k ; ask: 5M
		120k meals, 5K people, 2.5M active users ⇒ 120000 meals ; 5000 people ; 2500000 users
		5k runners, a 10k run ⇒ ask: 5k ; ask: 10k
		5 k, 5 mil, 5 MM, 5 grand ⇒ ask: 5 k ; ask: 5 mil ; ask: 5 MM ; ask: 5 grand
		1'000 ⇒ ask: 1'000
		.5 million ⇒ ask: 5 million
		12.345,67 and 12,34 ⇒ ask: 12.345,67 ; ask: 12,34
		€12,5 million ⇒ ask: €12,5 million`,
	'parts of one': `
		3½ hours, ½ hour, 2 ¼ million ⇒ 3.5 hours ; 0.5 hour ; 2250000
		¼ of the staff, ⅓ of them ⇒ 25 % ; 33.3333 %
		3⅓ ⇒ ask: 3⅓
		3 1/2 hours, 1/2 hour ⇒ ask: 3 1/2 ; ask: 1/2
		two and three quarters, 3 and a half hours, one and a quarter ⇒ 2.75 ; 3.5 hours ; 1.25
		one and a half times ⇒ 1.5 times
		an hour and a half, a year and a half, two years and a half ⇒ 1.5 hour ; 1.5 year ; 2.5 years
		half again, half as many ⇒ ask: half again ; ask: half as many
		5 per mille, 5 out of every 10 ⇒ 0.5 % ; 50 %
		two and a third hours ⇒ ask: two and a third
		five point two million, two point two five ⇒ 5200000 ; 2.25
		rose by a third, a quarter more, two-thirds, nine tenths ⇒ 33.3333 % ; 25 % ; 66.6667 % ; 90 %
		1 in 3, 1 in 15 people, one in 10,000 ⇒ 33.3333 % ; 6.6667 % ; 0.01 %
		a third party, a third time, a quarter ⇒ `,
	'powers of ten': `
		1.2×10^6 t, 1.2 x 10^6, 1.2×10⁶ ⇒ 1200000 t ; 1200000 ; 1200000
		1.2e6, 3.2E6, 2.5E+3, 1e-3 ⇒ 1200000 ; 3200000 ; 2500 ; 0.001
		10^6 people, 10³ ⇒ 1000000 people ; 1000
		1.2×106, 5^, 5² ⇒ ask: 1.2×106 ; ask: 5^ ; ask: 5²
		1.2×10^3 million ⇒ ask: 1.2×10^3 million`,
	'ranges in words': `
		from 5 to 8 people, staff aged from 25 to 35 years ⇒ 5..8 people ; 25..35 years
		rose from 5 to 8, cut from 5% to 3%, from 5% to 8% ⇒ 5 ; 8 ; 5 % ; 3 % ; 5 % ; 8 %
		twenty or thirty people, 3 or 4, two or three hundred ⇒ 20..30 people ; 3..4 ; 200..300
		5 or 10 people ⇒ ask: 5 or 10 people
		five, six or seven people ⇒ ask: five, six or seven
		5 through 8, 5 up to 8 ⇒ 5..8 ; 5..8
		two to three million, one to three days ⇒ 2000000..3000000 ; 1..3 days
		two or three dozen people ⇒ 24..36 people
		a 3-to-5-year plan ⇒ 3..5 year
		5-10 per cent, between 5 and 8 percent ⇒ 5..10 % ; 5..8 %
		20-30,000 people; between –5 and 5 ⇒ ask: 20-30,000 people ; -5..5
		500 to 1 million, 5 to ten thousand ⇒ ask: 500 to 1 million ; ask: 5 to ten thousand
		a 5- and 10-year plan ⇒ ask: 5- and 10-year`,
	'units of measure': `
		5 tCO2e, 5 t CO2e, 5 tCO₂e ⇒ 5 tCO2e ; 5 t CO2e ; 5 tCO₂e
		5 μg/m³, 60 km/h, 30 kWh/m2, 5 mg/L ⇒ 5 μg/m³ ; 60 km/h ; 30 kWh/m2 ; 5 mg/L
		65 dB(A), 300 Mbps, 3.2 MWh ⇒ 65 dB(A) ; 300 Mbps ; 3.2 MWh
		3 accidents per 1,000 employees ⇒ ask: 3 accidents per 1,000 employees
		0.35 tce per RMB 10,000, 5 t per RMB million ⇒ ask: 0.35 tce per RMB 10,000 ; ask: 5 t per RMB million
		up 3% points, 5 bp ⇒ 3 % points ; 5 bp
		5'3", 12.5 vs 10.2 ⇒ ask: 5'3" ; 12.5 ; 10.2
		5 yuan/2 days ⇒ ask: 5 yuan/2 days
		5人, 5 名 ⇒ ask: 5人 ; ask: 5 名
		5元, 5 RMB, 5$ ⇒ 5 yuan ; 5 yuan ; ask: 5$
		5 dozen eggs, 12 (twelve) months ⇒ 60 eggs ; 12 months
		12 (ten) months ⇒ ask: 12 (ten)`,
	'what is counted without a numeral': `
		zero accidents; accidents were zero; zero fatalities ⇒ 0 accidents ; 0 ; 0 fatalities
		zero fatal accidents, zero is a goal ⇒ 0
		net zero, zero tolerance, zero-carbon ⇒ 
		once a year, once monthly ⇒ 1 time ; 1 time
		once every two weeks ⇒ 2 weeks
		one tonne, one month, a one-day course ⇒ 1 tonne ; 1 month ; 1 day
		One day, we will. ⇒ 
		at least one visit, more than one ⇒ 1 visit at-least ; 1 more-than
		half a dozen, a dozen ⇒ 6 ; 12
		a couple of days, several people, a pair of gloves ⇒ ask: a couple of ; ask: several ; ask: a pair of
		a handful, a score of people, dozens ⇒ ask: a handful ; ask: a score of ; ask: dozens
		a score of 84.7, double room ⇒ 84.7
		double the number; doubled; 1.5-fold ⇒ ask: double ; ask: doubled ; ask: 1.5-fold
		to double spending; to halve waste ⇒ ask: double ; ask: halve
		RMB million, million tonnes ⇒ ask: RMB million ; ask: million`,
	'parts of years': `
		Q3, H1 2012, Q3 2012, 1H12, Q1-Q3 ⇒ date: Q3 ; date: H1 2012 ; date: Q3 2012 ; date: 1H12 ; date: Q1-Q3
		FY2012, FY 2012/13, FY12 ⇒ date: FY2012 ; date: FY 2012/13 ; date: FY12
		mid-2012, year-end 2012, early 2012 ⇒ date: mid-2012 ; date: year-end 2012 ; date: early 2012
		Sept 2012, the 2010s, 12-Jan-2012 ⇒ date: Sept 2012 ; date: 2010s ; date: 12-Jan-2012
		Between 2010 and 2012 ⇒ date: Between 2010 and 2012
		2012 sales; in 2012 sales rose; more than 2011 ⇒ ask: 2012 sales ; date: 2012 ; date: 2011
		100s of people ⇒ ask: 100s
		In the first half, profit rose; first-half sales ⇒ date: the first half ; date: first-half
		the second half of the financial year, the first half of FY2012 ⇒ date: the second half of the financial year ; date: the first half of FY2012
		the first half of the project ⇒ 
		on 20230615, 20230615 people ⇒ date: 20230615 ; 20230615 people`,
	'the noun behind other words': `
		twelve new nurses, three community health centres ⇒ 12 nurses ; 3 centres
		40 or more new schools, five to ten small villages ⇒ 40 schools at-least ; 5..10 villages
		7.5 full-time equivalent posts, two GPUs ⇒ 7.5 posts ; 2 GPUs
		3 gold and 2 silver medals ⇒ ask: 3 gold ; 2 medals
		Nine voted, and 65 travel free ⇒ 9 ; 65
		12 trained nurses, 45 work permits ⇒ ask: 12 trained nurses ; ask: 45 work permits
		a 6,500-strong workforce ⇒ 6500
		12 of them, 186 took courses, 84 last year, 12 were late ⇒ 12 ; 186 ; 84 ; 12
		one serious injury, at least one new school ⇒ 1 injury ; 1 school at-least
		it has only one school bus ⇒ 1 bus
		300 Chinese students, 5 Paris offices ⇒ 300 students ; 5 offices
		12 Community Centres opened, 17 Sustainable Development Goals ⇒ 12 Centres ; 17 Goals
		12 Beijing said ⇒ 12
		12 EV said; an average of 7,548 TEU, 13,208 TEU vessels ⇒ ask: 12 EV ; 7548 TEU ; 13208 TEU
		261 Km, over 9,300 Km, 12 Ltr, 296 Million Metric Standard Cubic Meters ⇒ 261 Km ; 9300 Km more-than ; 12 Ltr ; 296000000 Cubic Meters
		22.53 MMTCO2e, 1 MMTPA ⇒ ask: 22.53 MMTCO2e ; ask: 1 MMTPA
		101.4 kilowatt hours, 36 TONS ⇒ 101.4 kilowatt hours ; 36 TONS
		over 5 GWp, 3 mmBTU of gas, one million person hours ⇒ 5 GWp more-than ; ask: 3 mmBTU ; 1000000 person hours
		construction of 2000 Social housing units, the 2015 Singapore Awards ⇒ ask: 2000 Social housing units ; date: 2015
		surpassing 1.54 GWp ⇒ 1.54 GWp more-than
		for Singapore 380 Bunker Fuel ⇒ ask: 380
		32,000 CT scans, 10 million monthly users, 3 high schools ⇒ 32000 scans ; 10000000 users ; 3 schools
		12 men's teams ⇒ ask: 12 men
		87,000 gas customers, 12 bus routes, three results briefings ⇒ 87000 customers ; 12 routes ; 3 briefings
		12 sites across China, 40 visitors overseas ⇒ 12 sites ; 40 visitors
		Twelve leads were followed up ⇒ 12 leads
		Twelve more people, 3 other towns, 12 more ⇒ 12 people ; 3 towns ; 12`,
	'sides, ratios, marks and cut digits': `
		25 m x 12 m, 9 m by 7 m, a 3 × 4 metre banner ⇒ ask: 25 m x 12 m ; ask: 9 m by 7 m ; ask: 3 × 4 metre
		one pupil in four, 99 of every 100 ⇒ ask: one pupil in four ; 99 %
		a ratio of 1.6:1 ⇒ ask: 1.6:1
		an average score of 86.4 out of 100, 86 out of 100 staff ⇒ ask: 86.4 out of 100 ; 86 %
		the rate was 9 8.6% ⇒ ask: 9 8.6%
		5 kW h, 3 N m ⇒ 5 kW h ; 3 N m`,
	'limits of time and money': `
		Over 3 years it grew by 40% ⇒ ask: Over 3 years ; 40 %
		Over 30 years of experience, for over 3 years ⇒ 30 years more-than ; 3 years more-than
		the fee is capped at 300 yuan ⇒ 300 yuan at-most
		for more than a decade, over a tonne ⇒ 1 decade more-than ; 1 tonne more-than
		less than a week later, more than a year ago, it took a month ⇒ 
		planted over 1,200 mu ⇒ 1200 mu more-than`,
	'names and numbers beside them': `
		early 2020s, late 1990s, 05/2021 ⇒ date: early 2020s ; date: late 1990s ; date: 05/2021
		(020) 7946 0958. Charity no. 1061349. ⇒ 
		the top 10 hospitals, the top 10%, Hall 3 ⇒ 10 %
		VAT No. GB 123 4567 89, Junction 12, Form 10 ⇒ 
		an RTX 4090 card ⇒ ask: 4090
		it issues 12 reports, answers 24 hours a day, pages 5 to 8 ⇒ 12 reports ; 24 hours
		Type 2 patients, Grade 5 pupils ⇒ 
		Nos. 3 and 4 boilers, Phases 1 and 2 projects, Units 1 to 3 ⇒ 
		VAT registration number GB 123 4567 89, Tax ID GB 123 456 789 ⇒ `,
	'names with a number': `
		+86 21 5972 0000, +44 (0)20 7946 0000 ⇒ 
		ID 310118199001011234, 310118199001011234, 91310118MA1JLX123 ⇒ 
		Scope 1/2/3, Scopes 1 and 2, Scope 1 & 2, scope 3 ⇒ 
		the 12th Five-Year Plan, Level 3, level 3, Type 2 ⇒ 
		Fortune 500, Windows 11, 5G, 4K, 3G/4G ⇒ 
		COVID-19, G20, 24/7, SDG 13 ⇒ 
		Article 5(2), page 7 of 22, pages 5 to 8, clause 4.3, see 4.2 ⇒ 
		Sections 3 and 4, Tables 5-8, Nos. 5, 6 and 7 ⇒ 
		ISO 14001:2004. Then ⇒ 
		(a) 5 people; (ii) 6 people ⇒ 5 people ; 6 people
		Stage 3, Lane 88, Bus 12, USB 3.0, ext. 12, the 12345 hotline, form 10-K, 401(k) ⇒ 
		30%+, c30% ⇒ 30 % at-least ; ask: c30%
		12.5% (2011: 10%) ⇒ 12.5 % ; date: 2011 ; 10 %
		9/11, 5:1 ⇒ ask: 9/11 ; ask: 5:1
		Scope 1 fell 8%, level 3 has 12 staff ⇒ 8 % ; 12 staff`,
	'what only names, and what looks like it': `
		Scope 1 and 2 emissions, Scopes 1, 2 and 3 ⇒ 
		Directive 2014/95/EU, Resolution 70/1, Doc. No. [2012] 37 ⇒ 
		Suite 500, 1600 Main Street, Springfield, IL 62701 ⇒ 
		Room 1201, 12/F, 88 Jianguo Road, Beijing 100020 ⇒ 
		[1] including agency staff ⇒ 
		1-800-555-0199 ⇒ 
		in 2 emissions tests ⇒ 2 tests
		the top three, two by two, room 2000, Years 7 to 9, Force 12 winds, Band 6 nurses, World War 2 veterans ⇒ 
		five-a-side, 11-a-side, the best of five ⇒ `,
	'numbers that are not what they look like': `
		a ratio of 1:12, by 12:30 ⇒ ask: 1:12 ; date: 12:30
		95 out of 100 points, 95 out of 100 staff ⇒ ask: 95 out of 100 points ; 95 %
		35 US cents, 15 cents ⇒ ask: 35 US cents ; ask: 15 cents
		15 million U.S. dollars, 15 million won, S$15 million, CHF 300 ⇒ ask: 15 million U.S. dollars ; ask: 15 million won ; ask: S$15 million ; ask: CHF 300
		5..6%, 12 .5% ⇒ ask: 5..6% ; ask: 12 .5%
		Net loss: (1,234); EPS: (0.12) ⇒ ask: (1,234) ; ask: (0.12)
		1,286 (1,245), 93 (92) ⇒ 1286 ; 1245 ; 93
		a 1:10,000 map; three-quarters of a million ⇒ ask: 1:10,000 ; ask: three-quarters of a million
		four 12-hour shifts, half of one percent ⇒ ask: four 12-hour ; ask: half of one percent
		assets 001 to 120, 40 care beds per 10,000 elders ⇒ ask: 001 to 120 ; ask: 40 care beds per 10,000 elders
		two-nil, fifty-fifty, three-tiered, a 200-bed ward ⇒ ask: two-nil ; ask: fifty-fifty ; ask: three-tiered ; 200 bed
		one-in-four, a 1-in-100-year flood, 4-hourly checks ⇒ ask: one-in-four ; ask: 1-in-100-year ; ask: 4-hourly
		5 x RMB 100, plus or minus 3%, half its 2019 level ⇒ ask: 5 x RMB 100 ; ask: plus or minus 3% ; 50 % ; date: 2019
		Twenty20 cricket, NFPA 101 and ⇒ ask: 101
		one million and a half; a six-figure sum ⇒ ask: one million and a half ; ask: six-figure
		l00 people, 1O0 staff ⇒ ask: l00 ; ask: 1O0
		5 tonne-km, 1.2 billion passenger-kilometres ⇒ 5 tonne-km ; 1200000000 passenger-kilometres`,
	'points of a list': `
		3.2 MWh ⇒ 3.2 MWh
		3.2 Training ⇒ 
		(1) first; (2) second item ⇒ 
		12. In May ⇒ date: May
		639. In May ⇒ 639 ; date: May`,
};

testKinds(KINDS, 'en');

/** What the second reader asks about, and is meant to be asked about. */
const DOUBTED = ['a third party, a third time, a quarter'];

test('both readers agree on all of them', () => {
	const texts = Object.values(KINDS).flatMap((lines) => examplesOf(lines).map(([text]) => text));
	const told = texts.filter((text) => !DOUBTED.includes(text));
	const asked = readTwice(told, 'en').flatMap(({ questions }, index) =>
		questions.filter(({ why }) => why.code === 'second-reader').map(({ form }) => `${told[index]}: ${form}`),
	);
	expect(asked).toEqual([]);
});

test.each([
	['300 yuan per tonne', 'tonne'],
	['5,000 yuan per capita', 'capita'],
	['5/day', 'day'],
	['2.5 litres of water a day', 'day'],
	['300 yuan/tonne', 'tonne'],
	['RMB 1,200 more per mu', 'mu'],
	['300 yuan more a month', 'month'],
	['5 yuan/m²', 'm²'],
	['5 people per square kilometre', 'square kilometre'],
	['5 hours per employee per year', 'employee/year'],
	['once a year', 'year'],
	['three times weekly', 'week'],
])('%s is counted for a %s', (text, per) => {
	const { quantities } = readQuantities(text, 'en');
	expect(quantities.map((quantity) => [quantity.form, quantity.per])).toEqual([[text, per]]);
});

test('a term is no quantity, while its number elsewhere is', () => {
	expect(saidInNumbers('the Four Agreements of four piers', 'en', { terms: ['Four Agreements'] })).toEqual([
		'4 piers',
	]);
});
