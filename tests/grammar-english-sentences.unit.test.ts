/** Sentences of yearly reports in English, each with all that it says: value, unit, limit, and what it is counted for. */
import { testKinds } from './kinds-of-numbers.ts';
import { saidWithPer } from './said-in-numbers.ts';

/** Currencies of the edition. */
const currencies = {
	'£': 'pounds',
	pounds: 'pounds',
	$: 'dollars',
	dollars: 'dollars',
	US$: 'US$',
	USD: 'US$',
	'€': 'euros',
	euros: 'euros',
	GBP: 'pounds',
	pence: 'pence',
};

const KINDS: Record<string, string> = {
	'what reports tell plainly': `
		The trust treated 84,312 outpatients at its six hospitals. ⇒ 84312 outpatients ; 6 hospitals
		Turnover rose by 4.2% to £312.6m, and the dividend was held at 14.5 pence a share. ⇒ 4.2 % ; 312600000 pounds ; 14.5 pence /share
		We planted 3,200 native trees along 14 miles of river bank. ⇒ 3200 trees ; 14 miles
		Forty-three apprentices joined us in September, nine of them women. ⇒ 43 apprentices ; date: September ; 9
		The council collected 96.8% of council tax due in 2023/24. ⇒ 96.8 % ; date: 2023/24
		Average response time fell from 12.4 to 9.8 minutes. ⇒ 12.4 ; 9.8 minutes
		Water leakage is down 8% since 2019. ⇒ 8 % ; date: 2019
		Our two food banks gave out more than 18,000 parcels, up from 11,500 a year earlier. ⇒ 2 banks ; 18000 parcels more-than ; 11500
		Class sizes averaged 27.4 pupils. ⇒ 27.4 pupils
		The library lent 1.2 million books and hosted 640 story times. ⇒ 1200000 books ; 640 times
		Volunteers gave 46,000 hours, worth about £0.6 million. ⇒ 46000 hours ; 600000 pounds about
		A record 312 patients took part in clinical trials. ⇒ 312 patients
		We replaced 112 km of gas mains in the year to 31 March 2024. ⇒ 112 km ; date: 31 March 2024
		The charity's 14-strong board met seven times. ⇒ 14 ; 7 times
		Staff turnover was 11.3 per cent (2022: 13.1 per cent). ⇒ 11.3 % ; date: 2022 ; 13.1 %
		Electricity use per square metre fell by 6.1 kWh. ⇒ 6.1 kWh
		Around 70 households a week asked for debt advice. ⇒ 70 households about /week
		Seven out of ten tenants said they were satisfied. ⇒ 70 %
		The plant can treat up to 45 million litres of water a day. ⇒ 45000000 litres at-most /day
		Absence averaged 4.6 days per employee. ⇒ 4.6 days /employee
		Ofsted rated 41 of our 44 schools good or outstanding. ⇒ 41 ; 44 schools
		Our fleet of 260 buses carried 38.4m passengers. ⇒ 260 buses ; ask: 38.4m
		The maximum fine is $250,000 per violation. ⇒ 250000 dollars /violation
		The gender pay gap narrowed by 1.3 percentage points to 9.9%. ⇒ 1.3 percentage points ; 9.9 %
		Of the 230 complaints received, 212 were closed within 20 working days. ⇒ 230 complaints ; 212 ; 20 working days at-most
		Each household saved an average of £140 on its bill. ⇒ 140 pounds
		The museum's 3D scanner digitised 5,600 objects. ⇒ 5600 objects
		In total, 19 interns and two postdocs were supported. ⇒ 19 interns ; 2 postdocs
		We bought 64 percent of our food from suppliers within 50 miles. ⇒ 64 % ; 50 miles at-most
		The hospital opened a new 32-bed ward on 4 June. ⇒ 32 bed ; date: 4 June
		Net debt stood at 2.4 times EBITDA. ⇒ 2.4 times
		Carbon emissions fell 17% year on year to 41,200 tCO2e. ⇒ 17 % ; 41200 tCO2e
		One in six children in the borough lives in poverty. ⇒ 16.6667 %
		The reservoir was 92% full at the end of May. ⇒ 92 % ; date: end of May
		Three of the five sites now run on renewable power. ⇒ 3 ; 5 sites
		The helpline took 2,310 calls, of which 18% came at weekends. ⇒ 2310 calls ; 18 %
		Meals cost as little as £1.80. ⇒ 1.8 pounds at-least
		Planning applications decided within 8 weeks: 87%. ⇒ 8 weeks at-most ; 87 %
		We have cut single-use plastic by two-thirds. ⇒ 66.6667 %
		Half of our senior managers are women. ⇒ 50 %
		Women hold 38% of senior roles, against a target of 40% by 2025. ⇒ 38 % ; 40 % ; date: 2025
		Operating costs were $1.4 billion, $60 million below budget. ⇒ 1400000000 dollars ; 60000000 dollars
		The average class has 24 students, and no class has more than 30. ⇒ 24 students ; ask: no class has more than 30
		Fire crews attended 7,845 incidents, 5% fewer than the year before. ⇒ 7845 incidents ; 5 %
		At year end we employed 5,112 full-time and 1,480 part-time staff. ⇒ 5112 ; 1480 staff
		More than half the fleet is electric. ⇒ 50 % more-than
		The tower stands 84 metres tall. ⇒ 84 metres
		The pool is 25 metres long and 1.2 metres deep. ⇒ 25 metres ; 1.2 metres
		Some 40,000 residents now recycle food waste. ⇒ 40000 residents about
		Since 1998 the fund has made 1,900 grants. ⇒ date: 1998 ; 1900 grants
		Profit before tax: $88.2m (2022: $79.5m). ⇒ 88200000 dollars ; date: 2022 ; 79500000 dollars
		Total recordable injury rate: 0.42 per 200,000 hours worked. ⇒ ask: 0.42 per 200,000 hours
		Households pay 62p a day for their water. ⇒ ask: 62p
		Lost-time injuries: 3. ⇒ 3
		Number of volunteers: 1,204 ⇒ 1204
		The bridge carries 21,000 vehicles daily. ⇒ 21000 vehicles
		We held 24 open days and 16 webinars. ⇒ 24 days ; 16 webinars
		The network lost 3.1% of its water. ⇒ 3.1 %
		Seventy-eight percent of graduates found work within six months. ⇒ 78 % ; 6 months at-most
		Our 9,000-panel solar farm produced 3.8 GWh. ⇒ 9000 panel ; 3.8 GWh
		We reduced nitrogen oxide emissions by 240 kg. ⇒ 240 kg
		Patients waited 18.2 weeks on average, 2.1 weeks less than in 2021. ⇒ 18.2 weeks ; 2.1 weeks ; date: 2021
		Between 2018 and 2023 we invested $4.5bn. ⇒ date: Between 2018 and 2023 ; 4500000000 dollars
		The airport handled 12.1 million passengers and 98,400 flights. ⇒ 12100000 passengers ; 98400 flights
		Read more on page 44. ⇒ 
		Nurses made 61,000 home visits. ⇒ 61000 visits
		A total of 1,113 complaints were received, 7 per 10,000 customers. ⇒ 1113 complaints ; ask: 7 per 10,000 customers
		Reading scores improved in 9 of 12 grades. ⇒ 9 ; 12 grades
		Every child receives 15 hours of free care a week. ⇒ 15 hours /week
		The district serves 14,200 students in 23 schools. ⇒ 14200 students ; 23 schools
		Our endowment lost 2.3% of its value. ⇒ 2.3 %
		The scheme pays £9.90 an hour to under-18s. ⇒ 9.9 pounds /hour ; ask: under-18s
		The first 500 callers won a ticket. ⇒ 500 callers
		A further 20 homes will be ready by spring. ⇒ 20 homes
		Another 35 people were trained. ⇒ 35 people
		The remaining four vacancies were filled in April. ⇒ 4 vacancies ; date: April
		Both of our sites recycle. ⇒ 
		We received no fines. ⇒ 
		Customer satisfaction scored 8.6 out of 10. ⇒ ask: 8.6 out of 10
		Sales were up 3%, costs down 1.5%. ⇒ 3 % ; 1.5 %
		The vaccine costs less than $3 a dose. ⇒ 3 dollars less-than /dose
		It takes 2–3 weeks to process a claim. ⇒ 2..3 weeks
		Temperatures reached 38°C on 12 days. ⇒ 38 °C ; 12 days
		The drought lasted nearly two years. ⇒ 2 years about
		We distributed food to 1 in 12 families. ⇒ 8.3333 %
		A $15 minimum wage applies to all 3,000 staff. ⇒ 15 dollars ; 3000 staff
		The fund gave between £500 and £5,000 to 80 clubs. ⇒ 500..5000 pounds ; 80 clubs
		We filled 3 new posts and cut 11. ⇒ 3 posts ; 11
		The 2023 report covers 14 markets. ⇒ date: 2023 ; 14 markets
		Attendance rose to 94.1%, the highest in five years. ⇒ 94.1 % ; 5 years
		There were zero fatalities. ⇒ 0 fatalities
		About one third of waste is composted. ⇒ 33.3333 % about
		Ten thousand meals were served. ⇒ 10000 meals
		They collected 4.5 tons of litter from 3 beaches. ⇒ 4.5 tons ; 3 beaches
		Members pay $20 per month. ⇒ 20 dollars /month
		The 24-hour helpline is free. ⇒ 24 hour
		Over the past decade, output has grown 40%. ⇒ 40 %
		Of 640 applicants, 85 were offered a place. ⇒ 640 applicants ; 85
		Our 12 trustees gave 300 hours each. ⇒ 12 trustees ; 300 hours /each
		The board has 11 members, five of whom are independent. ⇒ 11 members ; 5
		We repaid the $30 million loan early. ⇒ 30000000 dollars
		A ward sister leads each team of 8 to 10 nurses. ⇒ 8..10 nurses
		The flood reached 1.8 m above sea level. ⇒ 1.8 m
		Trains ran every 12 minutes. ⇒ 12 minutes
		Bins are emptied once a fortnight. ⇒ 1 time /fortnight
		The two-year course has 60 places. ⇒ 2 year ; 60 places
		Costs per pupil: £6,120. ⇒ 6120 pounds
		Recycling rate | 47% | 51% ⇒ 47 % ; 51 %
		• 4 new clinics opened ⇒ 4 clinics
		• £2.1m raised for cancer research ⇒ 2100000 pounds
		Figure 3: Water use, megalitres ⇒ 
		Photo: two of our engineers at work in Leeds ⇒ 2
		"We fed 300 families last winter," says Joan, 62. ⇒ 300 families ; 62
		The theatre sold 91% of its seats across 212 performances. ⇒ 91 % ; 212 performances
		Farmers supplied us with 34,000 head of cattle and 1,900 sheep. ⇒ 34000 head of cattle ; 1900 sheep
		Boiler No. 3 returned to service after 41 days. ⇒ 41 days
		The survey had 1,022 respondents, a response rate of 64%. ⇒ 1022 respondents ; 64 %
		We audited 118 suppliers in 9 countries, finding 4 critical breaches. ⇒ 118 suppliers ; 9 countries ; 4 breaches
		Median hourly pay is $21.40. ⇒ 21.4 dollars
		The mean gender bonus gap is 12.7%. ⇒ 12.7 %
		In 2023 there were 412 births on the island, 36 fewer than deaths. ⇒ date: 2023 ; 412 births ; 36
		Nine in ten parents would recommend the school. ⇒ 90 %
		The college has 6,400 alumni in 52 states and territories. ⇒ 6400 alumni ; 52 states
		Seal pups: 118 (2022: 97). ⇒ 118 ; date: 2022 ; 97
		Two hundred and six cats and 98 dogs were rehomed. ⇒ 206 cats ; 98 dogs
		The fleet averages 38 miles per gallon. ⇒ 38 miles /gallon
		Its shares traded at 11 times earnings. ⇒ 11 times
		The refinery ran at 88% of capacity for 340 days. ⇒ 88 % ; 340 days
		We made 17 acquisitions worth $2.3 billion in total. ⇒ 17 acquisitions ; 2300000000 dollars
		Overtime fell by a quarter. ⇒ 25 %
		More than 90 per cent of letters arrive the next day. ⇒ 90 % more-than
		A pint of milk costs the farmer 31p to produce. ⇒ ask: 31p
		The sewer is 2.4 metres in diameter and runs for 5 km under the city. ⇒ 2.4 metres ; 5 km
		The hotel has 214 rooms, 12 of them accessible. ⇒ 214 rooms ; 12
		We cut paper use by 11 tonnes, or 40 per cent. ⇒ 11 tonnes ; 40 %
		The award is worth £10,000 over two years. ⇒ 10000 pounds ; ask: over two years
		An extra 1,400 school places were created. ⇒ 1400 places
		Only 3 of the 27 measures were missed. ⇒ 3 ; 27 measures
		Of these, 19 were fatal. ⇒ 19
		The auditors spent 85 hours on site. ⇒ 85 hours
		Roads in poor condition: 6.3% (target: 5%). ⇒ 6.3 % ; 5 %
		The council runs 38 parks, 11 of which hold Green Flags. ⇒ 38 parks ; 11
		Cash at bank and in hand: £412,009. ⇒ 412009 pounds
		Trade creditors | 14,203 | 12,877 ⇒ 14203 ; 12877
		Total income | 1,203.4 | 1,145.0 ⇒ 1203.4 ; 1145
		Gift Aid added 25p to every pound given. ⇒ ask: 25p
		The pantry serves 150 families every Friday. ⇒ 150 families
		Rents rose 7.7%, the maximum allowed. ⇒ 7.7 %
		Fifteen patients were waiting longer than 52 weeks. ⇒ 15 patients ; 52 weeks more-than
		A new hybrid rice yields 15 tonnes per hectare. ⇒ 15 tonnes /hectare
		The line carries 750 trains a day at speeds of up to 125 mph. ⇒ 750 trains /day ; 125 mph at-most
		He has been a governor for 11 years. ⇒ 11 years
		Our youngest volunteer is 16 and our oldest is 93. ⇒ 16 ; 93
		Of every dollar we spend, 87 cents goes to programs. ⇒ ask: 87 cents
		Students from 61 countries study here. ⇒ 61 countries
		The state cut 5,000 jobs, including 320 teachers. ⇒ 5000 jobs ; 320 teachers
		Average customer wait: 2 min 40 s. ⇒ 160 s
		Scope 1 emissions: 4,204 t; Scope 2: 9,871 t. ⇒ 4204 t ; 9871 t
		Eighteen months on, the ward is full. ⇒ 18 months
		The gauge read 6.4 bar. ⇒ 6.4 bar
		Call volumes were 22% higher, at 1.9 million. ⇒ 22 % ; 1900000
		The trial involved 2,000 volunteers in three groups. ⇒ 2000 volunteers ; 3 groups
		Investment of $1 million per school was approved. ⇒ 1000000 dollars /school
		We reached 70% of the target of 500 homes. ⇒ 70 % ; 500 homes
		The budget was underspent by £312,000. ⇒ 312000 pounds
		The sector shrank 1.9% in the three months to June. ⇒ 1.9 % ; 3 months ; date: June
		The mill employs 45 people full time and 12 part time. ⇒ 45 people ; 12
		Air quality exceeded limits on 9 days. ⇒ 9 days
		The average age of the fleet is 7.2 years. ⇒ 7.2 years
		Pollution incidents fell from 62 in 2021 to 48. ⇒ 62 ; date: 2021 ; 48
		Salmon returned to 14 rivers for the first time in 80 years. ⇒ 14 rivers ; 80 years
		The unit delivered 1,940 babies, 31% by caesarean. ⇒ 1940 babies ; 31 %
		The heat pumps use 60% less energy. ⇒ 60 %
		Its reserves equal four months of spending. ⇒ 4 months
		Two brothers founded the firm in 1887 with $900. ⇒ 2 brothers ; date: 1887 ; 900 dollars
		It has 8,000 shareholders, none with more than 3%. ⇒ 8000 shareholders ; ask: none with more than 3%
		The choir sang to an audience of 1,100. ⇒ 1100
		The refuge took in 64 women and 91 children. ⇒ 64 women ; 91 children
		Three-year-olds get 570 hours of funded childcare. ⇒ 3 year ; 570 hours
		The board met on 12 occasions, with 94% attendance. ⇒ 12 occasions ; 94 %
		The lake dropped 40 cm. ⇒ 40 cm
		The network now extends to 4,000 route miles. ⇒ 4000 route miles
		The dig uncovered 3,000 artefacts dating from the 12th century. ⇒ 3000 artefacts
		Wholesale prices peaked at €120 per MWh. ⇒ 120 euros /MWh
		The foundation pledged $25 million over five years. ⇒ 25000000 dollars ; ask: over five years
		We repaired 9,204 potholes, 88% within 5 days. ⇒ 9204 potholes ; 88 % ; 5 days at-most
		The house style allows one exclamation mark per page. ⇒ ask: one exclamation
		Clinic attendance doubled to 3,400. ⇒ ask: doubled ; 3400
		Our 600-seat hall was full on 88 nights. ⇒ 600 seat ; 88 nights
		The programme trained 1,500 teachers, reaching 60,000 pupils. ⇒ 1500 teachers ; 60000 pupils
		Fewer than ten cases were reported. ⇒ 10 cases less-than
		Almost 400 m of wall was rebuilt. ⇒ 400 m about
		The orchestra gave its 3,000th concert. ⇒ 
		We closed the year with 11 weeks' stock. ⇒ 11 weeks
		The grant rate is 45p per mile for the first 10,000 miles. ⇒ ask: 45p ; 10000 miles
		The plant burns 300,000 tonnes of rubbish a year. ⇒ 300000 tonnes /year
		Unemployment stood at 4.1%, 0.3 points lower. ⇒ 4.1 % ; 0.3 points
		Our solar roofs have a combined capacity of 3.6 MWp. ⇒ 3.6 MWp
		A child under five dies every 5 seconds. ⇒ ask: under five dies ; 5 seconds
		The pay ratio of chief executive to median employee is 48:1. ⇒ ask: 48:1
		In the third quarter, 26 more stores opened. ⇒ date: the third quarter ; 26 stores
		Our 1,320 branch staff helped 2.2m customers. ⇒ 1320 staff ; ask: 2.2m
		Around half of visitors come by train. ⇒ 50 % about
		Reported crime: down 6 per cent. ⇒ 6 %
		The ferry has room for 400 passengers and 60 cars. ⇒ 400 passengers ; 60 cars
		The clinic vaccinated 11,212 adults against flu. ⇒ 11212 adults
		Gas safety checks completed on time: 99.97%. ⇒ 99.97 %
		The estate covers 1,100 acres, 300 of them woodland. ⇒ 1100 acres ; 300
		Six new directors joined, bringing the board to 14. ⇒ 6 directors ; 14
		The river burst its banks three times in 2023. ⇒ 3 times ; date: 2023
		Net assets increased to £18.2 million from £16.9 million. ⇒ 18200000 pounds ; 16900000 pounds
		Payroll costs represent 62 percent of expenditure. ⇒ 62 %
		Rainfall was 112% of the long-term average. ⇒ 112 %
		At 31 March the pension deficit was £3.4bn. ⇒ date: 31 March ; 3400000000 pounds
		The scheme has 4,500 active and 2,300 deferred members. ⇒ ask: 4,500 active ; ask: 2,300 deferred members
		We recycle 51p of every £1 of packaging. ⇒ ask: 51p ; 1 pounds
		Two thirds of staff have completed the course. ⇒ 66.6667 %
		Each of the four funds returned more than 5%. ⇒ 4 funds ; 5 % more-than
		Donors gave $1,250,000, $50,000 of it in shares. ⇒ 1250000 dollars ; 50000 dollars
		The average donation was $38. ⇒ 38 dollars
		It takes 11 minutes by bus. ⇒ 11 minutes
		Crews restored power to 98,000 customers within a day. ⇒ 98000 customers ; 1 day at-most
		The firm has operated for half a century. ⇒ 0.5 century
		The port handles a tenth of UK trade. ⇒ 10 %
		Some 1 in 8 couples have difficulty conceiving. ⇒ 12.5 % about
		We opened 2.5 new stores a week. ⇒ 2.5 stores /week
		A dozen villages are still cut off. ⇒ 12 villages
		The school day is 6.5 hours long. ⇒ 6.5 hours
		Each adviser handles 40 cases at a time. ⇒ 40 cases
		The prison holds 1,010 men in cells built for 700. ⇒ 1010 men ; 700
		The 11 acute trusts overspent by a combined £94m. ⇒ 11 trusts ; 94000000 pounds
		The 30-minute broadcast reached 6.1 million viewers. ⇒ 30 minute ; 6100000 viewers
		Tonnes of fish landed: 84,000. ⇒ 84000
		The mine produced 1.2 million ounces of gold at $950 per ounce. ⇒ 1200000 ounces ; 950 dollars /ounce
		Members rated us 4.7 stars out of 5. ⇒ 4.7 stars ; 5
		Debt per capita is $2,100. ⇒ 2100 dollars
		We logged 2.1 incidents per 1,000 bed days. ⇒ ask: 2.1 incidents per 1,000 bed
		The herd of 84 goats produced 60,000 litres. ⇒ 84 goats ; 60000 litres
		Its turbines stand 120 m tall with blades of 50 m. ⇒ 120 m ; 50 m
		The new bus station will open in spring 2025. ⇒ date: 2025
		Our oldest store, at 14 High Street, closed. ⇒ 
		The group comprises 19 companies. ⇒ 19 companies
		Of 19 beaches, 17 met the standard. ⇒ 19 beaches ; 17
		Five schools were rated 'good', one 'outstanding'. ⇒ 5 schools ; ask: one 'outstanding
		One school was rated outstanding and two inadequate. ⇒ 1 school ; ask: two inadequate
		Since the trust took over in 1991 it has cut the water lost to leaks by two-thirds. ⇒ date: 1991 ; 66.6667 %
		We are on course to reduce leakage by three million litres a day to a total of 91 million litres a day. ⇒ 3000000 litres /day ; 91000000 litres /day
		That is about 14 per cent of the water we put into supply. ⇒ 14 % about
		A team of more than 130 people looks after our 12,400-kilometre network. ⇒ 130 people more-than ; 12400 kilometre
		Support comes from a further 380 company staff. ⇒ 380 staff
		Over half of these were found by our own inspectors. ⇒ 50 % more-than
		For every five litres that reach a tap, more than one litre is lost. ⇒ 5 litres ; 1 litre more-than
		The firm has nine million residential customers. ⇒ 9000000 customers
		It was ordered to spend an extra £140 million ($180 million) on pipes. ⇒ 140000000 pounds ; 180000000 dollars
		The bank paid £7 billion for a 1.4 per cent stake. ⇒ 7000000000 pounds ; 1.4 %
		Profits rose by almost one-third. ⇒ 33.3333 % about
		We met our target for 12 consecutive years. ⇒ 12 years
		Ten members of the team climbed Ben Nevis and raised over £900. ⇒ 10 members ; 900 pounds more-than
		The appeal won a grant of £40K. ⇒ 40000 pounds
		Patient numbers rose by c.20% over three years. ⇒ 20 % about ; ask: over three years
		Our costs were 44% funded by the state, well above the average (around 28%). ⇒ 44 % ; 28 % about
		Total patient numbers were 2,610, a 2% fall on the previous year. ⇒ 2610 ; 2 %
		The charity shops sold 1.3m items. ⇒ ask: 1.3m
		In its 30th year the network handed out 61 million meals, up 19% on last year. ⇒ 61000000 meals ; 19 %
		One in seven people here goes hungry. ⇒ 14.2857 %
		We scored 84 points, and 80 out of 200 is a pass. ⇒ 84 points ; 80 ; 200
		He will run 26.2 miles in 24 hours. ⇒ 26.2 miles ; 24 hours
		Some 740 people per month came to our groups. ⇒ 740 people about /month
		Visits fell to 2,300 (2,400 in 2021). ⇒ 2300 ; 2400 ; date: 2021
		The office employs some 800 staff. ⇒ 800 staff about
		At least £9 is saved for every £1 spent. ⇒ 9 pounds at-least ; 1 pounds
		There are 1,900 fewer students than ten years ago. ⇒ 1900 students ; 10 years
		Three new charter schools have opened since. ⇒ 3 schools
		The foundation made grants to 14 charities, touching the lives of more than 280,000 people. ⇒ 14 charities ; 280000 people more-than
		Six months on from the flood, 31 families are still in hotels. ⇒ 6 months ; 31 families
		Staff gave a record 2,700 hours to good causes. ⇒ 2700 hours
		We keep reserves of between three and six months' running costs. ⇒ 3..6 months
		Mortality was 4% below the national rate. ⇒ 4 %
		We saw 96.1% of emergency patients within four hours against the 95% standard. ⇒ 96.1 % ; 4 hours at-most ; 95 %
		The budget for 2024-25 is balanced at $312,480,000. ⇒ date: 2024-25 ; 312480000 dollars
		Per-pupil spending was $11,240, up $320. ⇒ 11240 dollars ; 320 dollars
		Enrollment declined by 212 students, or 1.8 percent. ⇒ 212 students ; 1.8 %
		The graduation rate climbed 2.4 points to 91.3 percent. ⇒ 2.4 points ; 91.3 %
		Our 48 school buses travel 610,000 miles each year. ⇒ 48 buses ; 610000 miles /year
		Eighteen Advanced Placement courses are offered. ⇒ 18 courses
		A $54 million bond passed with 63 percent of the vote. ⇒ 54000000 dollars ; 63 %
		Cafeterias serve 9,100 lunches and 3,800 breakfasts daily. ⇒ 9100 lunches ; 3800 breakfasts
		Two-thirds of our seniors go on to a four-year college. ⇒ 66.6667 % ; 4 year
		The police department answered 18,233 calls for service, a decrease of 3.6%. ⇒ 18233 calls ; 3.6 %
		Violent crime dropped 11 percent while thefts rose 7 percent. ⇒ 11 % ; 7 %
		Our 22 firefighters work 48-hour shifts. ⇒ 22 firefighters ; 48 hour
		Public works resurfaced 9.7 miles of street and replaced 340 feet of storm drain. ⇒ 9.7 miles ; 340 feet
		The library's summer program drew 1,416 readers, its best in a decade. ⇒ 1416 readers
		Property tax remains at $1.12 per $100 of value. ⇒ ask: $1.12 per $100
		Sewer rates will rise 4.5% effective July 1. ⇒ 4.5 % ; date: July 1
		Net sales were $3,212 million, compared with $3,045 million in fiscal 2022. ⇒ 3212000000 dollars ; 3045000000 dollars ; date: 2022
		Diluted earnings per share were $2.14, an increase of 9 cents. ⇒ 2.14 dollars ; ask: 9 cents
		Gross margin improved 80 basis points to 41.2%. ⇒ 80 basis points ; 41.2 %
		We repurchased 4.6 million shares for $212 million. ⇒ 4600000 shares ; 212000000 dollars
		Capital expenditures totaled $148.3 million, of which 62% went to new stores. ⇒ 148300000 dollars ; 62 %
		The company operates 1,204 stores in 38 states. ⇒ 1204 stores ; 38 states
		Our top ten customers accounted for 43% of revenue. ⇒ 43 %
		No single customer accounted for more than 10% of sales. ⇒ ask: No single customer accounted for more than 10%
		We have approximately 23,500 associates, 41% of whom are part-time. ⇒ 23500 associates about ; 41 %
		Free cash flow was $401 million, down $22 million. ⇒ 401000000 dollars ; 22000000 dollars
		Ninety-one percent of our packaging can be recycled. ⇒ 91 %
		We diverted 8,800 tons from landfill and sent 1,150 tons to energy recovery. ⇒ 8800 tons ; 1150 tons
		Water withdrawal intensity fell to 1.62 litres per litre of product. ⇒ 1.62 litres /litre
		The site achieved 1,000 days without a lost-time accident. ⇒ 1000 days
		Fifty-six suppliers signed the code, bringing the total to 402. ⇒ 56 suppliers ; 402
		We sourced 78% of cocoa from certified farms (2021: 71%). ⇒ 78 % ; date: 2021 ; 71 %
		Women make up 34% of our engineers and 3 of our 9 directors. ⇒ 34 % ; 3 ; 9 directors
		Employees completed 212,000 hours of training, an average of 18 hours each. ⇒ 212000 hours ; 18 hours /each
		The apprenticeship scheme took on its 500th trainee. ⇒ 
		Eleven sites hold ISO 14001 certificates. ⇒ 11 sites
		We planted a tree for each of our 3,100 staff. ⇒ 3100 staff
		The tallest mast is 92 m high and carries 14 aerials. ⇒ 92 m ; 14 aerials
		Broadband now reaches 99.2% of premises at 30 Mbps or more. ⇒ 99.2 % ; 30 Mbps at-least
		Our engineers make 4,000 home visits a day. ⇒ 4000 visits /day
		Ninety customers switched tariff for every one who left. ⇒ 90 customers
		Complaints to the ombudsman: 88, of which 21 were upheld. ⇒ 88 ; 21
		The pension scheme has assets of £2.1bn and 11,400 members. ⇒ 2100000000 pounds ; 11400 members
		Interest cover was 5.4 times (2022: 4.9 times). ⇒ 5.4 times ; date: 2022 ; 4.9 times
		A final dividend of 8.2p is proposed, making 12.6p for the year. ⇒ ask: 8.2p ; ask: 12.6p
		Basic earnings per share: 31.4p. ⇒ ask: 31.4p
		The chair attended nine of ten meetings. ⇒ 9 ; 10 meetings
		She joined in 2004 and has 31 years' experience. ⇒ date: 2004 ; 31 years
		The auditors' fee was £86,000, of which £12,000 was for other work. ⇒ 86000 pounds ; 12000 pounds
		Our food bank moved to a 6,000 sq ft warehouse in May. ⇒ 6000 sq ft ; date: May
		Some 55 volunteers sort up to three tonnes of food a day. ⇒ 55 volunteers about ; 3 tonnes at-most /day
		Demand rose by a third, and for the first time we ran out of milk. ⇒ 33.3333 %
		Our oldest client turned 101. ⇒ 101
		Each parcel lasts a family of four for three days. ⇒ 4 ; 3 days
		A parcel costs us £17 and feeds two adults. ⇒ 17 pounds ; 2 adults
		Two legacies of £250,000 and £90,000 were received. ⇒ 2 legacies ; 250000 pounds ; 90000 pounds
		Nearly 1,500 of our members voted. ⇒ 1500 about
		The rescue boats launched 94 times, saving 12 lives. ⇒ 94 times ; 12 lives
		Our lifeguards cover 23 beaches from May to September. ⇒ 23 beaches ; date: May to September
		It costs £1,400 to train one crew member. ⇒ 1400 pounds ; ask: one crew
		The animal hospital treated 7,331 pets, 60 more than last year. ⇒ 7331 pets ; 60
		We neutered 1,212 cats, microchipped 800 dogs and rehomed 455 rabbits. ⇒ 1212 cats ; 800 dogs ; 455 rabbits
		About 85p in every pound goes on care. ⇒ ask: About 85p
		Hospice beds were 89% occupied, and the average stay was 13 days. ⇒ 89 % ; 13 days
		The day centre has 28 places and a waiting list of 40. ⇒ 28 places ; 40
		Average length of stay: 4.2 nights (England: 4.9). ⇒ 4.2 nights ; 4.9
		Infections: two cases of MRSA and 41 of C. difficile. ⇒ 2 cases ; 41
		Ambulances reached 71% of category 1 calls within 8 minutes. ⇒ 71 % ; 8 minutes at-most
		The longest wait was 11 hours and 20 minutes. ⇒ 680 minutes
		We reduced agency spending by £4.4m to £9.1m. ⇒ ask: £4.4m to £9.1m
		Vacancies stood at 312 whole-time equivalents. ⇒ 312 equivalents
		Friends and family test: 97% positive. ⇒ 97 %
		The new theatres cost £38 million and opened six weeks early. ⇒ 38000000 pounds ; 6 weeks
		Sickness absence was 3.9%, against 4.4% a year ago. ⇒ 3.9 % ; 4.4 %
		We carried out 640 hip and 590 knee replacements. ⇒ ask: 640 hip ; 590 replacements
		Of 1,180 staff surveyed, 73% felt valued. ⇒ 1180 staff ; 73 %
		The trust's 9 sites use 61,000 MWh a year. ⇒ 9 sites ; 61000 MWh /year
		The university awarded 4,812 degrees, among them 212 doctorates. ⇒ 4812 degrees ; 212 doctorates
		Research income passed £100 million for the first time. ⇒ 100000000 pounds more-than
		The student-staff ratio is 14.2. ⇒ 14.2
		Ninety-four per cent of leavers were in work or study 15 months later. ⇒ 94 % ; 15 months
		Our museums welcomed 412,000 visitors, a fifth of them from abroad. ⇒ 412000 visitors ; 20 %
		The orchard has 240 apple trees of 36 varieties. ⇒ 240 trees ; 36 varieties
		The bakery makes 2,400 loaves a night. ⇒ 2400 loaves /night
		We bought 16 electric vans with a range of 180 miles. ⇒ 16 vans ; 180 miles
		Fuel use per van fell from 9.1 to 8.4 litres per 100 km. ⇒ ask: 9.1 to 8.4 litres per 100
		The wind farm's 88 turbines can power 290,000 homes. ⇒ 88 turbines ; 290000 homes
		Outages averaged 41 minutes per customer, six minutes fewer than allowed. ⇒ 41 minutes /customer ; 6 minutes
		Storm damage cut off 31,000 customers, 94% of whom were back within 24 hours. ⇒ 31000 customers ; 94 % ; 24 hours at-most
		The dam is 61 years old. ⇒ 61 years
		We read 99.8% of meters at least once a year. ⇒ 99.8 % ; 1 time at-least /year
		A typical bill is £1.04 a day. ⇒ 1.04 pounds /day
		More than nine in ten would recommend us. ⇒ 90 % more-than
		Debt was repaid in two instalments of $40 million each. ⇒ 2 instalments ; 40000000 dollars /each
		The council's 63 councillors represent 21 wards. ⇒ 63 councillors ; 21 wards
		Band D council tax is £1,812.40, an increase of 2.99%. ⇒ 1812.4 pounds ; 2.99 %
		We collected bins from 71,000 homes and missed 62 per 100,000. ⇒ 71000 homes ; ask: 62 per 100,000
		Turnout was 34.6%, the lowest since 2007. ⇒ 34.6 % ; date: 2007
		Major planning applications decided within 13 weeks: 91% (target 60%). ⇒ 13 weeks at-most ; 91 % ; 60 %
		Fly-tipping reports rose to 3,120 from 2,704. ⇒ 3120 ; 2704
		A new skate park, costing £210,000, opened in Year 2 of the plan. ⇒ 210000 pounds
		The council owns 5,160 homes, 14 fewer than at the start of the year. ⇒ 5160 homes ; 14
		Rent arrears: 2.1%. ⇒ 2.1 %
		• 97% of invoices paid within 30 days ⇒ 97 % ; 30 days at-most
		• Over 600 jobs created ⇒ 600 jobs more-than
		• 2 schools rebuilt, 5 extended ⇒ 2 schools ; 5
		Photograph: 12 of our 40 new trams in the depot ⇒ 12 ; 40 trams
		"I waited 40 minutes for a bus," one rider told us. ⇒ 40 minutes
		Headcount | 2,204 | 2,118 | +4% ⇒ 2204 ; 2118 ; 4 %
		Energy (GWh) | 41.2 | 44.0 ⇒ 41.2 ; 44
		Chapter 4: A year in numbers ⇒ 
		3 things we learned ⇒ 3 things
		100% renewable by 2030 ⇒ 100 % ; date: 2030
		£4.2m invested in 18 schools ⇒ 4200000 pounds ; 18 schools
		The Group's 16,400 colleagues served 5.2 million customers across 610 branches. ⇒ 16400 colleagues ; 5200000 customers ; 610 branches
		Lending to small firms grew 8% to £14.2 billion (2022: £13.1 billion). ⇒ 8 % ; 14200000000 pounds ; date: 2022 ; 13100000000 pounds
		Return on tangible equity was 11.4%, 1.2 percentage points better than plan. ⇒ 11.4 % ; 1.2 percentage points
		Fraud losses prevented: £88m. ⇒ 88000000 pounds
		Branch opening hours were cut at 14 sites and extended at three. ⇒ 14 sites ; ask: three
		Our cash machines dispensed USD 3.1bn, 4% less than in 2021. ⇒ 3100000000 US$ ; 4 % ; date: 2021
		The insurer paid 98 in every 100 claims. ⇒ 98 %
		Claims are settled in 9 days on average. ⇒ 9 days
		A typical policy costs 40p a week. ⇒ ask: 40p
		The catering team cooked 1,150 hot lunches every school day. ⇒ 1150 lunches
		Pupils speak 47 languages at home. ⇒ 47 languages
		Key Stage 2 results: 68% reached the expected standard. ⇒ 68 %
		Fifty pupils joined in Year 7 and 41 in the sixth form. ⇒ 50 pupils ; 41
		A grant of £65,000 paid for two minibuses and a greenhouse. ⇒ 65000 pounds ; 2 minibuses
		The sports hall was hired out for 1,022 hours. ⇒ 1022 hours
		School meals cost £2.41 to make and £2.65 to buy. ⇒ 2.41 pounds ; 2.65 pounds
		The academy has 1,340 pupils on roll, 22% of them eligible for free meals. ⇒ 1340 pupils ; 22 %
		Exclusions fell from 31 to 12. ⇒ 31 ; 12
		There were 2.3 applicants for every place. ⇒ 2.3 applicants
		Average A-level grade: B+; 84% A*–C. ⇒ 84 %
		Teaching staff: 88.4 full-time equivalents. ⇒ 88.4 equivalents
		The trust runs four secondaries, nine primaries and a special school. ⇒ 4 secondaries ; 9 primaries
		Income for the year was £48.6m, of which 91% came from government. ⇒ 48600000 pounds ; 91 %
		Governors met six times and visited each school twice. ⇒ 6 times ; 2 times
		The hospital performed 312 kidney transplants, 48 from living donors. ⇒ 312 transplants ; 48
		Our nurses cared for 2,906 people at the end of life, two in three of them at home. ⇒ 2906 people ; 66.6667 %
		Waiting times for a first appointment came down from 41 days to 26. ⇒ 41 days ; 26
		The new MRI scanner sees 22 patients a day. ⇒ 22 patients /day
		Midwives delivered 5,012 babies; 61 were twins. ⇒ 5012 babies ; 61
		We recruited 340 nurses from overseas and lost 285. ⇒ 340 nurses ; 285
		The falls rate dropped to 4.9 per 1,000 bed days. ⇒ ask: 4.9 per 1,000 bed
		Every week 1,300 people visit A&E. ⇒ 1300 people
		Cancer patients treated within 62 days: 71.4%. ⇒ 62 days at-most ; 71.4 %
		A bed costs £430 a night. ⇒ 430 pounds /night
		The mortality index (SHMI) was 0.98. ⇒ 0.98
		Pressure ulcers: 14 grade 3, none grade 4. ⇒ ask: 14 grade
		Infection control audits scored 96 percent. ⇒ 96 %
		The air ambulance flew 1,204 missions at £3,200 each. ⇒ 1204 missions ; 3200 pounds /each
		Donors gave blood 18,400 times. ⇒ 18400 times
		Volunteer drivers covered 212,000 miles. ⇒ 212000 miles
		The helipad, 66 ft above ground, opened in March. ⇒ 66 ft ; date: March
		We vaccinate more than 400 children a week. ⇒ 400 children more-than /week
		Dentists saw 9% fewer adults. ⇒ 9 %
		The county has 3,140 miles of road, 38% of it unpaved. ⇒ 3140 miles ; 38 %
		Snow crews used 9,000 tons of salt over 31 storms. ⇒ 9000 tons ; ask: over 31 storms
		Assessed value rose $212 million to $4.9 billion. ⇒ ask: $212 million to $4.9 billion
		The sheriff's office made 1,877 arrests. ⇒ 1877 arrests
		Unemployment averaged 3.7% in FY23. ⇒ 3.7 % ; date: FY23
		The airport's two runways handled 41,000 takeoffs. ⇒ 2 runways ; 41000 takeoffs
		We issued 1,018 building permits, up from 940. ⇒ 1018 permits ; 940
		Parks staff planted 12,000 bulbs in 28 beds. ⇒ 12000 bulbs ; 28 beds
		The courthouse was built in 1912 and holds six courtrooms. ⇒ date: 1912 ; 6 courtrooms
		Residents recycled 31 pounds per person. ⇒ 31 pounds /person
		A ten-member jury was seated. ⇒ 10 member
		Transit ridership is back to 88% of its 2019 level. ⇒ 88 % ; date: 2019
		Thirty-one miles of bike lane were striped. ⇒ 31 miles
		We serve 96,000 meters with a staff of 118. ⇒ 96000 meters ; 118
		The treatment plant removed 94.2 percent of phosphorus. ⇒ 94.2 %
		A new 2-million-gallon tank went into service. ⇒ 2000000 gallon
		Sewer overflows: 4, versus 11 the year before. ⇒ 4 ; 11
		The average home uses 5,100 gallons a month. ⇒ 5100 gallons /month
		Our lab ran 41,300 tests and found no violations. ⇒ 41300 tests
		Rates have risen just 2 percent a year since 2015. ⇒ 2 % /year ; date: 2015
		The utility's credit rating is AA2. ⇒ 
		Line losses came to 5.1% of supply. ⇒ 5.1 %
		Peak demand hit 1,212 MW on 19 July at 5 p.m. ⇒ 1212 MW ; date: 19 July ; date: 5 p.m.
		Crews trimmed trees along 870 line miles. ⇒ 870 miles
		Solar customers now number 7,400. ⇒ 7400
		The average customer went 1.3 hours without power. ⇒ 1.3 hours
		It takes 14 linemen to staff a storm crew. ⇒ 14 linemen
		Gas prices averaged $4.12 per MMBtu. ⇒ 4.12 dollars /MMBtu
		We retired 600 MW of coal and added 240 MW of wind. ⇒ 600 MW ; 240 MW
		Our three reactors ran 501 days without a trip. ⇒ 3 reactors ; 501 days
		The smelter's emissions intensity is 8.1 t CO2e per tonne. ⇒ 8.1 t CO2e /tonne
		We consumed 3.4 PJ of energy, 12% of it renewable. ⇒ 3.4 PJ ; 12 %
		Fresh water drawn: 18.2 million m³. ⇒ 18200000 m³
		The mine moved 91 Mt of rock for 2.1 Mt of ore. ⇒ 91 Mt ; 2.1 Mt
		Two contractors lost their lives. ⇒ 2 contractors
		TRIFR improved to 2.8 from 3.5. ⇒ 2.8 ; 3.5
		Women hold 4 of 11 board seats. ⇒ 4 ; 11 seats
		The community fund backed 76 projects with A$2.4 million. ⇒ 76 projects ; ask: A$2.4 million
		Local suppliers won contracts worth C$310 million. ⇒ ask: C$310 million
		We rehabilitated 214 ha, against a plan of 190 ha. ⇒ 214 ha ; 190 ha
		Dust exceeded the limit on three occasions. ⇒ 3 occasions
		Our ships burn 11% less fuel per nautical mile. ⇒ 11 %
		The port moved 1.9 million TEU and 14 million tonnes of bulk cargo. ⇒ 1900000 TEU ; 14000000 tonnes
		Berth productivity reached 31 moves per hour. ⇒ 31 moves /hour
		The terminal's 12 cranes were replaced by nine larger ones. ⇒ 12 cranes ; 9
		Ferries sailed on time 94 days in 100. ⇒ ask: 94 days in 100
		We carried 610,000 cars, a 3.8 per cent rise. ⇒ 610000 cars ; 3.8 %
		Turnaround time is 48 minutes, the target 45. ⇒ 48 minutes ; ask: 45
		Nearly 2,000 delegates from 71 countries came. ⇒ 2000 delegates about ; 71 countries
		The arena hosted 118 events and sold 940,000 tickets at an average of $61. ⇒ 118 events ; 940000 tickets ; 61 dollars
		The gallery hung 214 works by 90 artists. ⇒ 214 works ; 90 artists
		Entry is £14, or £9 for students; under-12s go free. ⇒ 14 pounds ; 9 pounds ; ask: under-12s
		The choir's 40 singers rehearse for two hours a week. ⇒ 40 singers ; 2 hours /week
		Our podcast has been downloaded 1.4 million times. ⇒ 1400000 times
		We reached 88,000 followers, gaining 300 a day. ⇒ 88000 followers ; 300 /day
		The archive holds 9 km of shelves. ⇒ 9 km
		The reserve is home to 240 bird species and 31 kinds of orchid. ⇒ 240 species ; 31 kinds
		Rangers counted 61 rhinos, five calves among them. ⇒ 61 rhinos ; 5 calves
		Beavers have built four dams since 2020. ⇒ 4 dams ; date: 2020
		We cleared 17 tonnes of plastic off 40 km of coast. ⇒ 17 tonnes ; 40 km
		Each oyster filters up to 50 gallons a day. ⇒ 50 gallons at-most /day
		Peat stores 30% of soil carbon on 3% of land. ⇒ 30 % ; 3 %
		The wood was 400 years old. ⇒ 400 years
		Membership stands at 51,200 households. ⇒ 51200 households
		Our will-writing scheme brought in £1.1m of pledges. ⇒ 1100000 pounds
		Of every £1 we spend, 82p goes on conservation. ⇒ 1 pounds ; ask: 82p
		The shelter has 36 beds and turned away 410 people. ⇒ 36 beds ; 410 people
		Outreach workers met 1,902 rough sleepers. ⇒ 1902 sleepers
		Seventy per cent of guests move on within 90 days. ⇒ 70 % ; 90 days at-most
		Our pantry gave out 96 tonnes of food, worth £240,000. ⇒ 96 tonnes ; 240000 pounds
		Debt advisers wrote off £2.8m for 611 clients. ⇒ 2800000 pounds ; 611 clients
		The helpline's median wait was 3 minutes 40 seconds. ⇒ 220 seconds
		We answered 83% of calls, 11 points short of target. ⇒ 83 % ; 11 points
		A single parent with two children is £31 a week better off. ⇒ 2 children ; 31 pounds /week
		Two-fifths of callers had never asked for help before. ⇒ 40 %
		One adviser can help 300 clients a year. ⇒ 300 clients /year
		Trustees hold £1.9m in reserve, equal to 4.5 months' spending. ⇒ 1900000 pounds ; 4.5 months
		The appeal beat its £500,000 goal by £61,000. ⇒ 500000 pounds ; 61000 pounds
		Fundraising cost 14p per pound raised. ⇒ ask: 14p
		Table 2: Staff by grade (number) ⇒ 
		1. Chairman's statement ⇒ 
		Directors | 9 | 10 ⇒ 9 ; 10
		Energy use per m² | 214 kWh | 231 kWh ⇒ 214 kWh ; 231 kWh
		– 3 defibrillators fitted ⇒ 3 defibrillators
		* 40% off-peak discount ⇒ 40 %
		2,000 trees. 40 volunteers. One weekend. ⇒ 2000 trees ; 40 volunteers ; ask: One weekend
		"It has saved us 20 hours a month." ⇒ 20 hours /month
		Left to right: two of the winners with Mayor Jane Roe, 54 ⇒ 2 ; 54
		Rated 4.6/5 by 2,300 users ⇒ ask: 4.6/5 ; 2300 users
		Best employer 2023, third year running ⇒ date: 2023
		90-day mortality: 1.1% ⇒ 90 day ; 1.1 %
		Under-25s: 18% of staff ⇒ ask: Under-25s ; 18 %
		(see note 14 on page 88) ⇒ 
		Revenue up 12%; profit up 9%; dividend 22.5 cents ⇒ 12 % ; 9 % ; ask: 22.5 cents
		SEK 412 million in grants, EUR 3.1m in loans ⇒ ask: SEK 412 million ; ask: EUR 3.1m
		We fund 212 Level 3 apprenticeships and 14 degree apprentices. ⇒ ask: 212 Level 3 ; 14 apprentices
		Air here met PM2.5 limits on 351 days. ⇒ 351 days
		Our Article 8 funds hold €4.1bn. ⇒ 4100000000 euros
		Type 2 diabetes affects 1 in 14 adults. ⇒ 7.1429 %
		The Form 20-F was filed in March. ⇒ date: March
		As required by Section 172, the board met 11 times. ⇒ 11 times
		We fly 14 Boeing 787s and nine A320s. ⇒ 14 ; 9 A320s
		Tier 1 capital was 14.8% of risk-weighted assets. ⇒ 14.8 %
		SDG 6 and SDG 13 guide our work. ⇒ 
		The remaining 40% is held by staff. ⇒ 40 %
		Prices were unchanged at £3.20 a pint. ⇒ 3.2 pounds /pint
		In the first nine months sales slipped 3%. ⇒ 9 months ; 3 %
		A further dozen clinics will open. ⇒ ask: dozen
		Between them, our drivers cover 4.4 million miles. ⇒ 4400000 miles
		The show ran from 10–11 June and again on 3 July. ⇒ date: 10–11 June ; date: 3 July
		Doors open 6pm–9pm. ⇒ date: 6pm–9pm
		Flow reached 340 l/s, the limit being 360. ⇒ 340 l/s ; 360
		Nitrate averaged 31 mg/l. ⇒ 31 mg/l
		The building scores 112 kWh/m². ⇒ 112 kWh/m²
		Trucks may not exceed 56 miles per hour. ⇒ 56 miles at-most /hour
		Reserves stand at 212 million barrels of oil equivalent. ⇒ 212000000 barrels
		Production averaged 41,000 barrels a day. ⇒ 41000 barrels /day
		We milled 90,000 ounces at a grade of 4.1 grams per tonne. ⇒ 90000 ounces ; 4.1 grams /tonne
		The estate runs to 2,100 sq. miles. ⇒ ask: 2,100 sq
		Staff drank 61,000 pints of milk. ⇒ 61000 pints
		The kitchen used six dozen eggs a day. ⇒ 72 eggs /day
		Some 18 of the 21 recommendations have been carried out. ⇒ 18 about ; 21 recommendations
		The code applies to about 340 first-tier suppliers. ⇒ 340 suppliers about
		Half a million people used the app. ⇒ 500000 people
		Users rated it 4.8 on average. ⇒ 4.8
		Our net promoter score climbed to +41. ⇒ 41
		The index closed at 7,412.6, down 0.4%. ⇒ 7412.6 ; 0.4 %
		The base rate rose by 25 basis points to 4.75%. ⇒ 25 basis points ; 4.75 %
		The £300m 4.5% bonds mature in 2031. ⇒ 300000000 pounds ; 4.5 % ; date: 2031
		The loan carries interest at 3 per cent above base rate. ⇒ 3 %
		Options over 1,200,000 shares were granted at 210p. ⇒ 1200000 shares more-than ; ask: 210p
		One ordinary share carries one vote. ⇒ ask: One ordinary ; ask: one vote
		The top five executives earned $14.1 million. ⇒ 14100000 dollars
		Median pay rose faster than inflation, at 6.1%. ⇒ 6.1 %
		Of 61 managers promoted, 33 were women. ⇒ 61 managers ; 33
		We had 14 apprentices complete and 11 drop out. ⇒ 14 apprentices ; 11
		The average employee took 3.2 sick days. ⇒ 3.2 days
		Nearly every one of our 400 stores has a food bank partner. ⇒ 400 stores
		Colleagues packed 9,000 gift boxes in under three hours. ⇒ 9000 boxes ; 3 hours less-than
		Every 30 seconds someone in the UK buys our bread. ⇒ 30 seconds
		The van fleet does 19 mpg more than in 2015. ⇒ 19 mpg ; date: 2015
		Emissions per parcel fell by 112 g to 640 g. ⇒ ask: 112 g to 640 g
		Packaging weighs 31 g a bottle, 6 g lighter than before. ⇒ 31 g /bottle ; 6 g
		We print on 100% recycled paper, 80 gsm. ⇒ 100 % ; 80 gsm
		The call centre answers within five rings. ⇒ 5 rings at-most
		There are two lifts, only one of which works. ⇒ 2 lifts ; ask: one of which
		It took 48 volunteers 16 days to lay the path. ⇒ 48 volunteers ; 16 days
		Trains were late 1 day in 9. ⇒ ask: 1 day in 9
		The line is 61 km long, 14 km of it in tunnel. ⇒ 61 km ; 14 km
		The bridge, 1,410 m long, cost £98m in 1981. ⇒ 1410 m ; 98000000 pounds ; date: 1981
		Visitors spend 2 hours 10 minutes with us. ⇒ 130 minutes
		Tickets: adults $18, seniors $14, under 5 free. ⇒ 18 dollars ; 14 dollars ; ask: under 5 free
		The play ran for 212 nights to 94% houses. ⇒ 212 nights ; 94 %
		The brass band, 28 strong, toured twice. ⇒ 28 ; 2 times
		Crowds averaged 31,204, the fifth highest in the league. ⇒ 31204
		We finished 7th with 61 points from 38 games. ⇒ 61 points ; 38 games
		The squad's average age is 26.4. ⇒ 26.4
		Over 40% of our players came through the academy. ⇒ 40 % more-than
		Eleven players won international caps. ⇒ 11 players
		Women's team crowds doubled to 4,100. ⇒ ask: doubled ; 4100
		The stadium tour costs £22 a head, £12 for juniors. ⇒ 22 pounds /head ; 12 pounds
		The academy spent 18% of turnover on youth. ⇒ 18 %
		Blood stocks fell to 3.1 days' supply. ⇒ 3.1 days
		A single donation can save three lives. ⇒ 3 lives
		Lifeboat crews spent 9,412 hours at sea. ⇒ 9412 hours
		Two lighthouses were automated and a third sold. ⇒ 2 lighthouses
		The harbour handles 9 in 10 of the island's imports. ⇒ 90 %
		The school roll stands at 211, two short of capacity. ⇒ 211 ; 2
		A pupil-teacher ratio of 17.8 was achieved. ⇒ 17.8
		36 pupils got five or more top grades. ⇒ 36 pupils ; 5 grades at-least
		Seventeen per cent speak English as a second language. ⇒ 17 %
		The trip cost £340 per child, half of it met by donors. ⇒ 340 pounds /child ; 50 %
		Detentions fell two-thirds. ⇒ 66.6667 %
		Our kitchen garden produced 440 kg of vegetables. ⇒ 440 kg
		Under the scheme 61 children learned an instrument. ⇒ 61 children
		A quarter of governors are parents. ⇒ 25 %
		Annual hours worked: 1.21 million. ⇒ 1210000
		Near misses reported: 204 (2022: 161). ⇒ 204 ; date: 2022 ; 161
		The nearest hospital is 40 minutes away. ⇒ 40 minutes
		Only one in 20 roads needs repair. ⇒ 5 %
		The council cut its carbon by 3,100 tonnes, the same as 670 cars. ⇒ 3100 tonnes ; 670 cars
		Council tax support went to 14,212 households. ⇒ 14212 households
		The precept is £61.20 for a Band D home. ⇒ 61.2 pounds
		We filled 96 of 100 foster places. ⇒ 96 ; 100 places
		Children in care: 412, or 61 per 10,000. ⇒ ask: 412, or 61 per 10,000
		Social workers carry 17 cases each, down from 21. ⇒ 17 cases /each ; 21
		Libraries lent 1.9 books per resident. ⇒ 1.9 books /resident
		Our three swimming pools had 610,000 visits. ⇒ 3 pools ; 610000 visits
		The new homes will be let at 80% of market rent. ⇒ 80 %
		Empty homes brought back into use: 88. ⇒ 88
		We issued 11,014 parking tickets, waiving 9% on appeal. ⇒ 11014 tickets ; 9 %
		The crematorium carried out 1,884 services. ⇒ 1884 services
		Roadworks lasted 3 weeks instead of 5. ⇒ 3 weeks ; 5
		A CCTV van issued 61 fines of £70. ⇒ 61 fines ; 70 pounds
		Street lights: 44,000, 91% of them LED. ⇒ 44000 ; 91 %
		Bus lane fines raised £1.2m, £0.3m less than forecast. ⇒ 1200000 pounds ; 300000 pounds
		• A 9-point rise in satisfaction ⇒ 9 point
		• Zero waste to landfill for the 6th year ⇒ 
		• Four out of five stars ⇒ 80 %
		Target: 30%. Actual: 34%. ⇒ 30 % ; 34 %
		Males 48% | Females 52% ⇒ 48 % ; 52 %
		Average age (years): 41 ⇒ 41
		500+ partners | 40+ cities | 3 continents ⇒ 500 partners at-least ; 40 cities at-least ; 3 continents
		From 2 to 200 shops in 20 years ⇒ 2..200 shops ; 20 years
		"At 8.30 there were 60 of us in the queue." ⇒ ask: 8.30 ; 60
		Cover photo: one of our 31 new trains ⇒ 31 trains
		The cooperative paid its 1,312 dairy farmers 38.6 pence a litre. ⇒ 1312 farmers ; 38.6 pence /litre
		Cheese output climbed 6% to 84,000 tonnes. ⇒ 6 % ; 84000 tonnes
		We ship to 61 countries from six distribution centres. ⇒ 61 countries ; 6 centres
		Customer complaints per million packs: 4.1. ⇒ 4.1
		Sugar content has been cut by 22% across 140 recipes. ⇒ 22 % ; 140 recipes
		The bakery recalled one product after two customers fell ill. ⇒ ask: one product ; 2 customers
		Our 88 growers farm 31,000 acres, 12% of which is organic. ⇒ 88 growers ; 31000 acres ; 12 %
		Water use is 1.9 litres for each litre of milk. ⇒ 1.9 litres
		Turnout at the AGM was 41 members. ⇒ 41 members
		Members voted 212 to 14 in favour. ⇒ ask: 212 to 14
		The law firm has 61 partners and 340 fee earners. ⇒ 61 partners ; 340 earners
		We gave 4,100 hours of free advice, the equivalent of £1.2m. ⇒ 4100 hours ; 1200000 pounds
		Trainees from state schools: 58 per cent. ⇒ 58 %
		Gender pay gap (median): 14.2%. ⇒ 14.2 %
		Each lawyer is set a target of 25 pro bono hours. ⇒ 25 hours
		The museum's roof leaks in 14 places. ⇒ 14 places
		Some 8,000 of its 41,000 objects are on show. ⇒ 8000 about ; 41000 objects
		The oldest is 4,500 years old and the newest a week. ⇒ 4500 years
		School groups made up 19% of visits. ⇒ 19 %
		A family ticket is $42 and lasts all year. ⇒ 42 dollars
		Gift shop income fell $0.3 million short of budget. ⇒ 300000 dollars
		Conservators spent 2,210 hours on one tapestry. ⇒ 2210 hours
		The lab's 212 researchers published 488 papers. ⇒ 212 researchers ; 488 papers
		Its papers were cited 14,100 times. ⇒ 14100 times
		We filed 31 patents, of which 12 were granted. ⇒ 31 patents ; 12
		Grant income passed £41m. ⇒ 41000000 pounds more-than
		The telescope saw first light after 11 years and three budget reviews. ⇒ 11 years ; 3 reviews
		Mirror segments measure 1.4 m across and weigh 130 kg apiece. ⇒ 1.4 m ; 130 kg /apiece
		Doctoral students finish in 4.3 years on average. ⇒ 4.3 years
		Two in five PhDs go to women. ⇒ 40 %
		The housing association owns 9,412 homes and manages a further 610. ⇒ 9412 homes ; 610
		Average re-let time was 31 days, against 44 last year. ⇒ 31 days ; 44
		We spent £3,140 per home on repairs. ⇒ 3140 pounds /home
		Nine out of ten repairs were right first time. ⇒ 90 %
		Arrears fell £112,000 to £1.31m. ⇒ ask: £112,000 to £1.31m
		Gas servicing: 100% compliant on 8,804 properties. ⇒ 100 % ; 8804 properties
		Solar panels on 212 roofs save tenants about £180 a year. ⇒ 212 roofs ; 180 pounds about /year
		An estate of 340 flats was demolished to make way for 410. ⇒ 340 flats ; 410
		Tenant board members: 4 out of 11. ⇒ 4 ; 11
		The lift at Tower Court broke down 14 times. ⇒ 14 times
		The prison's 61 workshops employ 740 men. ⇒ 61 workshops ; 740 men
		Reoffending within a year is 31%. ⇒ 1 year at-most ; 31 %
		Probation officers each supervise 44 people. ⇒ 44 people
		Three escapes occurred, all from open sites. ⇒ 3 escapes
		Officers seized 212 phones and 4.1 kg of drugs. ⇒ 212 phones ; 4.1 kg
		The fire service fitted 14,000 smoke alarms, almost double the target. ⇒ 14000 alarms ; ask: almost double
		False alarms made up half of all calls. ⇒ 50 %
		An engine arrived within 8 minutes 71 per cent of the time. ⇒ 8 minutes at-most ; 71 %
		Deaths in house fires: five. ⇒ 5
		We tested 340 hydrants and replaced 19. ⇒ 340 hydrants ; 19
		On-call firefighters responded from 12 of 14 stations. ⇒ 12 ; 14 stations
		The zoo bred 61 species, nine of them critically endangered. ⇒ 61 species ; 9
		A gorilla was born on 4 May, the first in 12 years. ⇒ date: 4 May ; 12 years
		Feed bills came to $1.1m, up a tenth. ⇒ 1100000 dollars ; 10 %
		Keepers walk eight miles a day. ⇒ 8 miles /day
		The elephants eat 160 kg of hay each. ⇒ 160 kg /each
		Adopters of animals number 14,212. ⇒ 14212
		Under a quarter of visitors came by car. ⇒ 25 % less-than
		Our bank lent $4.2bn to 61,000 first-time buyers. ⇒ 4200000000 dollars ; 61000 buyers
		Mortgage arrears of three months or more: 0.41%. ⇒ 3 months at-least ; 0.41 %
		The cost-income ratio fell to 51%. ⇒ 51 %
		We closed 14 branches, leaving 212. ⇒ 14 branches ; 212
		Our mobile bank stops in 88 villages a week. ⇒ 88 villages /week
		Cyber attacks blocked: 1.1 billion. ⇒ 1100000000
		It takes six minutes to open an account. ⇒ 6 minutes
		The airline cancelled 1.2% of flights and was on time for 84%. ⇒ 1.2 % ; 84 %
		Fuel burn per 100 seat-kilometres: 2.31 litres. ⇒ 2.31 litres
		Pilots flew 61 hours a month. ⇒ 61 hours /month
		The fleet of 44 jets averages 6.1 years of age. ⇒ ask: 44 jets averages ; 6.1 years
		Bags mishandled: 3.2 per thousand passengers. ⇒ ask: 3.2 per thousand passengers
		Sustainable fuel made up 0.4 per cent of the total. ⇒ 0.4 %
		One flight in 12 was late. ⇒ ask: One flight in 12
		The mill's new boiler burns 61 t of bark a day. ⇒ 61 t /day
		Each tonne of pulp needs 2.3 tonnes of wood. ⇒ 2.3 tonnes
		We planted four seedlings for every tree felled. ⇒ 4 seedlings
		Effluent temperature stayed below 30 °C. ⇒ 30 °C less-than
		Two unions represent 88 percent of hourly staff. ⇒ 2 unions ; 88 %
		The new contract lifts pay 11 percent over three years. ⇒ 11 % ; ask: over three years
		Lost workdays: 61, down by more than half. ⇒ 61 ; 50 % more-than
		| Injuries | 14 | 19 | -26% | ⇒ 14 ; 19 ; -26 %
		• 61% of waste recycled ⇒ 61 %
		• Top 20 employer for a 4th year ⇒ 
		Right: Ms Lee, 34, teaches 28 pupils ⇒ 34 ; 28 pupils
		See pages 12–19 ⇒ 
		Our couriers walked 212,000 miles and wore out 1,400 pairs of boots. ⇒ 212000 miles ; 1400 pairs
		Parcels lost or damaged: 0.03%. ⇒ 0.03 %
		Post reached 98.6% of addresses by noon. ⇒ 98.6 %
		A first-class stamp costs £1.35, up 10p. ⇒ 1.35 pounds ; ask: 10p
		Sorting machines handle 41,000 letters an hour. ⇒ 41000 letters /hour
		We retired 61 diesel lorries, the last of them in June. ⇒ 61 lorries ; date: June
		The depot's roof carries 2,200 panels generating 0.9 GWh a year. ⇒ 2200 panels ; 0.9 GWh /year
		Postal workers were bitten by dogs 61 times. ⇒ 61 times
		Nearly two-thirds of staff own shares. ⇒ 66.6667 % about
		The regulator fined us £5.6m for missing targets by 11 points. ⇒ 5600000 pounds ; 11 points
		Our actuaries assume a life expectancy of 86.4 years for men. ⇒ 86.4 years
		The fund returned 7.1% a year over the decade. ⇒ 7.1 % /year
		Members under 30 number 4,100. ⇒ ask: under 30 number ; 4100
		We voted against 61 pay reports and for 212. ⇒ ask: 61 pay reports ; 212
		Stewardship meetings held: 88 with 61 companies. ⇒ 88 ; 61 companies
		Management costs are 0.21% of assets, among the lowest fifth of funds. ⇒ 0.21 %
		Pensions in payment rose by 6.7 per cent on 1 April. ⇒ 6.7 % ; date: 1 April
		The average pension is £8,412 a year. ⇒ 8412 pounds /year
		One complaint in five went to the ombudsman. ⇒ ask: One complaint in five
		We paid 99.4% of benefits within five working days. ⇒ 99.4 % ; 5 working days at-most
		Theatre for schools reached 61,000 children in 240 schools at no cost. ⇒ 61000 children ; 240 schools
		The production cost $1.9 million and took in $4.4 million. ⇒ 1900000 dollars ; 4400000 dollars
		Matinees sold 88% of seats, evenings 71%. ⇒ 88 % ; 71 %
		The pit holds 40 players. ⇒ 40 players
		Crew of the tour: 31 people, four trucks. ⇒ 31 people ; 4 trucks
		The choir school has places for 24 boys and 24 girls. ⇒ 24 boys ; 24 girls
		A bequest of 212 letters was catalogued over 14 months. ⇒ 212 letters ; ask: over 14 months
		Visitors from overseas fell to just 9 percent. ⇒ 9 %
		Our quarry sold 1.4 Mt of stone, 90% within 30 miles. ⇒ 1.4 Mt ; 90 % ; 30 miles at-most
		Blasting is limited to twice a week. ⇒ 2 times at-most /week
		Vibration never exceeded 6 mm per second. ⇒ 6 mm at-most /second
		We restored 61 hectares and planted 14 km of hedge. ⇒ 61 hectares ; 14 km
		Two peregrine pairs raised five chicks. ⇒ 2 pairs ; 5 chicks
		Dust complaints: 7, compared with 12 in 2022. ⇒ 7 ; 12 ; date: 2022
		Concrete made with 50% slag emits 38% less carbon. ⇒ 50 % ; 38 %
		Haulage by rail saves 212,000 lorry miles. ⇒ 212000 miles
		The kiln burns at 1,450 °C. ⇒ 1450 °C
		Half of our lime goes to steelmakers, a third to water firms. ⇒ 50 % ; ask: a third
		Apprentices make up one in 12 of the workforce. ⇒ 8.3333 %
		Overtime averaged 4.1 hours a week for each employee. ⇒ 4.1 hours /week
		More than a thousand neighbours came to our open day. ⇒ 1000 neighbours more-than
		At least another 14 jobs will follow. ⇒ 14 jobs at-least
		Close to 90% of waste is reused. ⇒ 90 % about
		Perhaps 40 people were affected. ⇒ 40 people about
		Staff raised £14,000, matched pound for pound. ⇒ 14000 pounds
		We spent 12 months and £3m on the redesign. ⇒ 12 months ; 3000000 pounds
		Six sites had no accidents at all. ⇒ 6 sites
		The shift pattern is four days on, four off. ⇒ 4 days ; 4
		The audit covered 14 of the 61 sites. ⇒ 14 ; 61 sites
		Freight costs doubled, adding $31m. ⇒ ask: doubled ; 31000000 dollars`,
	'what is told in a harder way': `
		Serves 900 covers a night, seven nights a week. ⇒ 900 covers /night ; 7 nights /week
		The form 7 may be filed by 3 people. ⇒ ask: 7 ; 3 people
		Three-quarters of a million customers were switched in under a year. ⇒ ask: Three-quarters of a million ; 1 year less-than
		Sales halved, then grew half as much again. ⇒ ask: halved ; ask: half as much
		Costs rose twofold while output was up a half. ⇒ ask: twofold ; 50 %
		Revenues fell £3m short of the £40m target. ⇒ 3000000 pounds ; 40000000 pounds
		Emissions are a fifth lower than in 2010. ⇒ 20 % ; date: 2010
		There are twice as many nurses as in 2015. ⇒ 2 times ; date: 2015
		We are second to none and on all fours with one another. ⇒ 
		A few hundred people came; a couple of dozen stayed. ⇒ ask: A few hundred ; ask: a couple of ; ask: dozen
		Some sixty-odd clients left in the nineties. ⇒ 60 clients about ; date: nineties
		The 100-year-old hall holds 80-plus people. ⇒ 100 year ; 80 people at-least
		A 50-50 venture was sold for 12 times earnings. ⇒ ask: 50-50 ; 12 times
		Rates: 5.25% – 5.5% in FY24, 24/7 support. ⇒ 5.25..5.5 % ; date: FY24
		Losses were (4.2)% in Q3 and (1,200) in Q4. ⇒ ask: (4.2)% ; date: Q3 ; ask: (1,200) ; date: Q4
		Net loss of $(3.1)m. ⇒ ask: $(3.1)
		We saw a net outflow of £1.2bn, or minus 3%. ⇒ 1200000000 pounds ; -3 %
		Prices moved by -0.5pp to +2.0%. ⇒ -0.5 pp ; 2 %
		A two-to-one majority voted for it, 68 to 34. ⇒ ask: two-to-one ; ask: 68 to 34
		He was one of the few who gave two months' notice. ⇒ 2 months
		No fewer than five of the 12 directors left. ⇒ 5 at-least ; 12 directors
		Nobody under 25 may drive the 4x4. ⇒ ask: Nobody under 25 ; ask: 4x4
		The 7.40 from Hull carried 90-odd. ⇒ ask: 7.40 ; 90 more-than
		Temperatures fell below minus 10 °C on ten nights. ⇒ -10 °C less-than ; 10 nights
		Three hundred and one miles of pipe, give or take a mile. ⇒ 301 miles
		The group spent RMB 1.2 million in Beijing and Rs 2 lakh in Delhi. ⇒ 1200000 yuan ; ask: Rs 2 lakh
		They walked 5k for charity; 300 ran the 10K. ⇒ ask: 5k ; 300 ; ask: 10K
		£5k was raised by a £20-a-head dinner. ⇒ 5000 pounds ; 20 pounds /head
		The M25 and A1 were closed for 36 hours; the 73 bus was diverted. ⇒ 36 hours ; ask: 73 bus
		At one point 40 crews were out, then at two points. ⇒ 40 crews ; 2 points
		Two in three said yes; three in two days said no. ⇒ 66.6667 % ; 3 ; 2 days
		It weighs 3 st 4 lb and is 5'6" tall. ⇒ ask: 3 st 4 lb ; ask: 5'6"
		Twenty-one point five per cent of the 1,001st sample. ⇒ 21.5 %
		A third of the third floor is let to three firms. ⇒ 33.3333 % ; 3 firms
		Sixteen-year-olds and over-65s travel free. ⇒ 16 year ; ask: over-65s
		We work 9 to 5, five days a week, 48 weeks a year. ⇒ ask: 9 to 5 ; 5 days /week ; 48 weeks /year
		Over 1,000 m³/h flows at 2 bar(g). ⇒ 1000 m³/h more-than ; 2 bar
		Zero-hours contracts were ended for all 12. ⇒ 12
		The ratio of nurses to beds is 1:4, not one to five. ⇒ ask: 1:4 ; 1..5
		Losses of up to but not including £1m. ⇒ ask: up to but not including £1m
		The dam is 30m high, 5m higher than in the '90s. ⇒ ask: 30m ; ask: 5m ; date: '90s
		Staff numbers: 450 (of which 30 temporary). ⇒ 450 ; ask: 30 temporary
		Ages 16–24: 12; 25–34: 40. ⇒ 16..24 ; 12 ; 25..34 ; 40
		Half an hour's walk, an hour and a half's drive. ⇒ 0.5 hour ; 1.5 hour
		Every second household has one; every third has two. ⇒ 2
		A dozen eggs, half a dozen pies and two dozen cakes. ⇒ 12 eggs ; 6 pies ; 24 cakes
		The 6 o'clock news; a 3 o'clock start; 2 p.m. sharp. ⇒ date: 6 o'clock ; date: 3 o'clock ; date: 2 p.m.
		1st prize, 2 runners-up and 3 highly commended. ⇒ 2 runners-up ; ask: 3 highly
		Rule 12 allows 5 days' grace. ⇒ 5 days
		More than one in four, but fewer than one in three. ⇒ 25 % more-than ; 33.3333 % less-than
		He scored 3 goals in 4 games. ⇒ 3 goals ; 4 games
		The committee of five met on five occasions in five months. ⇒ 5 ; 5 occasions ; 5 months
		Revenue1 grew 12%2 to £40m3. ⇒ ask: 12%2 to £40m
		As shown in [3] and (4), 5 of 6 failed. ⇒ 5 ; 6
		The price is 99p; buy one, get one free. ⇒ ask: 99p
		Between them, the two own 1,150 shares. ⇒ 2 ; 1150 shares
		In 1,150 cases no action followed; in 1150 cases it did. ⇒ 1150 cases ; 1150 cases
		Down from a peak of 400 to a low of 12. ⇒ 400 ; 12
		One thousand and one nights; a thousand and one uses. ⇒ 1001 nights ; 1001 uses
		The twelve-month rolling average is 3.4 days lost. ⇒ 12 month ; 3.4 days
		Output was 30% up on the 200 t of a year ago. ⇒ 30 % ; 200 t
		The vote was 7–2 with one abstention. ⇒ ask: 7–2 ; ask: one abstention
		Anyone aged 60-plus, or 16 and under, pays a tenner. ⇒ 60 at-least ; 16 at-most
		We offer 12 or so courses, nearly all of them under £50. ⇒ 12 courses about ; 50 pounds less-than
		Not a penny of the £2m was lost, nor a single job. ⇒ 2000000 pounds ; 0 job
		It's a one-in-a-million chance, a 100-to-1 shot. ⇒ ask: million ; ask: 100-to-1
		Pay is capped at 20 times the lowest wage. ⇒ 20 times at-most
		Bonuses may not exceed twice salary. ⇒ 2 times at-most
		A floor of £10 and a ceiling of £15 an hour apply. ⇒ ask: A floor of £10 and a ceiling of £15 an hour
		At least two-thirds, and in no case below half, must be local. ⇒ 66.6667 % at-least ; ask: no case below half
		Rates start at £8 and rise to £12. ⇒ 8 pounds ; 12 pounds
		Journeys take anywhere from 20 minutes to two hours. ⇒ 20 minutes ; 2 hours
		It fell by between 3 and 4 per cent. ⇒ 3..4 %
		Sites A to D lost 1, 2, 0 and 4 days. ⇒ ask: 1, 2, 0 and 4 days
		We aim for 100 by 2030, against 40 now. ⇒ 100 ; date: 2030 ; 40
		Half of the 12 sites, and a quarter of the rest, closed. ⇒ 50 % ; 12 sites ; 25 %
		Twenty per cent fewer, i.e. 48 against 60. ⇒ 20 % ; 48 ; 60
		Staff get 25 days plus bank holidays, minus two for Christmas. ⇒ 25 days ; ask: minus two
		Six of one and half a dozen of the other. ⇒ 6 ; 6
		Give 110%: that is 10 over the top. ⇒ 110 % ; 10
		We owe $1-2m to 3rd parties. ⇒ ask: $1- ; ask: 2m
		Wind speeds of 60 to 70, gusting 85 mph. ⇒ 60..70 ; 85 mph
		The temperature range is -5 to 35 °C. ⇒ -5..35 °C
		Ten of us took the 10.15, two the 11.20. ⇒ 10 ; ask: 10.15 ; 2 ; ask: 11.20
		The No 1 choice of 1 in 3. ⇒ 33.3333 %
		Around the clock, around 20 nurses go around 4 wards. ⇒ 20 nurses about ; 4 wards about
		The 5-a-day scheme feeds 500 a day. ⇒ ask: 5-a-day ; 500 /day
		About 3 a.m. some 3 alarms sounded. ⇒ date: 3 a.m. ; 3 alarms about
		Under 3 managers, under 3 sites closed. ⇒ 3 managers less-than ; 3 sites less-than
		Over 12 months costs fell by over £12. ⇒ ask: Over 12 months costs ; 12 pounds more-than
		We sell 12-packs at £4 for two. ⇒ ask: 12-packs ; 4 pounds ; 2
		A £1-£2 charge, 10p-20p a bag. ⇒ 1..2 pounds ; ask: 10p
		It scored 4/5 and 9/10. ⇒ ask: 4/5 ; ask: 9/10
		Half-price tickets, quarter-final, two-tone paint, first-half sales. ⇒ ask: Half ; 2 tone ; date: first-half
		Between 1,000 and 1,200 a year die, or three a day. ⇒ 1000..1200 /year ; 3 /day
		The last 3 of 10 tranches was paid in 3 parts. ⇒ 3 ; 10 tranches ; 3 parts
		Up to the age of 18, up to 5% off, up 5% to 18. ⇒ 18 at-most ; 5 % at-most ; ask: 5% to 18
		Three score years and ten; four and twenty blackbirds. ⇒ ask: Three score ; 10 ; ask: four and twenty blackbirds
		One hundred per cent of nil is nil. ⇒ 100 % ; 0
		I'd say 30-ish, maybe 35 tops. ⇒ 30 about ; ask: maybe 35 tops
		Just 3 days short of 100 years old. ⇒ 3 days ; ask: short of 100 years
		The deficit narrowed to 3% from 4%, a 25% cut. ⇒ 3 % ; 4 % ; 25 %
		Nothing beats a 10-0 win, or 10-nil. ⇒ ask: 10-0 ; ask: 10-nil
		Charges: £5 (adults), £3 (children), free for under 3s. ⇒ 5 pounds ; 3 pounds ; ask: under 3s
		Sizes 8-18 and 32A to 40F. ⇒ ask: -18 ; ask: 32A ; ask: 40F
		They have 2.4 children, 1.5 cars and half a dog. ⇒ 2.4 children ; 1.5 cars ; ask: half a dog
		Two-fifths of one per cent of GDP. ⇒ ask: Two-fifths of one per cent
		He had three under-fives and one on the way. ⇒ ask: three under-fives ; 1
		A 2:1 degree, a 3-1 lead and a 3:15 start. ⇒ ask: 2:1 ; ask: 3-1 ; date: 3:15
		Twelve (12) staff, and thirteen (12) posts. ⇒ 12 staff ; ask: thirteen (12)
		Fares went up by 50p to £3.20, a rise of nearly a fifth. ⇒ ask: 50p ; 3.2 pounds ; 20 % about
		Between a third and a half of us cycle. ⇒ ask: Between a third and a half
		We serve 1 in 4 of the 1,200 homes, or so we say. ⇒ 25 % ; 1200 homes
		At five-year intervals we review the three-tier, two-year plan. ⇒ 5 year ; 3 tier ; 2 year
		He won by four votes to three, with two spoilt. ⇒ ask: four votes to three ; ask: two spoilt
		Output of no. 2 mill was 2 t short. ⇒ 2 t
		Numbers 4 to 9 Mill Lane were sold for £9 each. ⇒ 9 pounds /each
		In the low 40s outside, the mid-teens inside. ⇒ ask: 40s
		Speeds of 20 mph plus, gusts upward of 50. ⇒ 20 mph ; 50 more-than
		Seven figures were paid for a four-figure job. ⇒ ask: Seven figures ; ask: four-figure
		The three Rs, the Big Six and the G7 met in Room 101. ⇒ ask: three Rs
		Twenty-odd years on, 30-some remain. ⇒ 20 years more-than ; 30 more-than
		Over the course of 12 months, over a thousand fell over. ⇒ 12 months ; 1000 more-than
		It is 10 to 1 that 10 to 12 come at 10 to 12. ⇒ ask: 10 to 1 ; 10..12 ; 10..12
		Not more than a dozen, nor fewer than six, may sit. ⇒ 12 at-most ; ask: nor fewer than six
		None of the 14 was under 3 t or over 5 t. ⇒ ask: None of the 14 was under 3 t or over 5 t
		No fewer than 3 and no more than 5 items. ⇒ ask: No fewer than 3 and no more than 5 items
		We doubled our 12 to 24 and then some. ⇒ ask: doubled ; 12..24
		Half-day fees are half the full-day £30. ⇒ 0.5 day ; 50 % ; 30 pounds
		One and a half million, or one in 40, are deaf. ⇒ 1500000 ; 2.5 %
		A 3.5-tonne van with a 2-in-1 oven and 4 WD. ⇒ 3.5 tonne ; ask: 4 WD
		£1,000s are lost each year, 1000s of them ours. ⇒ ask: £1,000s ; ask: 1000s
		Growth of 2½%, then 2 1/2%, then 2.5 %. ⇒ 2.5 % ; ask: 2 1/2 ; 2.5 %
		From 1 to 31 May, 1 to 31 people came. ⇒ date: 1 to 31 May ; 1..31 people
		Two-and-twenty years; six-and-a-half weeks. ⇒ ask: Two-and-twenty ; 6.5 weeks
		The first ten, the next ten and a last three won. ⇒ 10 ; 10 ; ask: three won
		Every 10 minutes one of 10 lifts fails. ⇒ 10 minutes ; 10 lifts
		The temperature fell 5 degrees to 5 below. ⇒ ask: 5 degrees to 5
		Under-fives outnumber over-85s by 2 to 1. ⇒ ask: Under-fives ; ask: over-85s ; ask: 2 to 1
		Class 3C has 30, Class 4 31 and Year 5 29. ⇒ 30 ; 31 ; 29
		Some of the £5-a-week lodgers stayed 5 weeks. ⇒ ask: Some of the £5-a-week ; 5 weeks
		The loss per share was 12.4p (2022: earnings of 3.1p). ⇒ ask: 12.4p ; date: 2022 ; ask: 3.1p
		EBITDA margin: 18.2% (H1: 17.9%; H2: 18.5%). ⇒ 18.2 % ; date: H1 ; 17.9 % ; date: H2 ; 18.5 %
		A +/-2 °C range; accurate to within 0.5%. ⇒ ask: +/-2 °C ; 0.5 % at-most
		Sold at 3 for £5, 2 for 1, or £2.50 each. ⇒ ask: 3 for £5, ; ask: 2 for 1 ; 2.5 pounds /each
		In one year out of three, two crops out of five fail. ⇒ 1 year ; ask: three, two crops ; ask: five fail
		Nine-tenths full, one-tenth empty. ⇒ 90 % ; 10 %
		An hour and three-quarters; an hour or two. ⇒ 1.75 hour ; ask: an hour or two
		Two o'clock, two-ish, two by two, two to go. ⇒ date: Two o'clock ; 2 about ; 2
		The 200 m final, the 4x100 m relay, a 10 km run. ⇒ 200 m ; ask: 4x100 m ; 10 km
		At 1.8 m tall and 80 kg, he eats for two. ⇒ 1.8 m ; 80 kg ; 2
		500,000 – a rise of 12,000 – are on the list; 3,000 - or 1% - left. ⇒ 500000 ; 12000 ; 3000 ; 1 %
		It's 99.9% sure: 1 in 1,000. ⇒ 99.9 % ; 0.1 %
		Our A* grades: 31%; A*–B: 78%; 9–4: 91%. ⇒ 31 % ; 78 % ; ask: 9–4 ; 91 %
		Blood pressure 120/80, BMI 25–30, dose 5 mg/kg. ⇒ ask: 120/80 ; 25..30 ; 5 mg/kg
		Two fewer than last year's nine. ⇒ 2 ; 9
		We got 3 1/4 inches of rain. ⇒ ask: 3 1/4
		Over two and a half times more than one. ⇒ 2.5 times more-than
		It was voted through 9-3-1. ⇒ ask: 9-3-1
		Aged 11–18; aged 11 and over; over-11s. ⇒ 11..18 ; 11 at-least ; ask: over-11s
		$12-15 billion, $12 to $15 billion. ⇒ 12000000000..15000000000 dollars ; 12000000000..15000000000 dollars
		Call 0800 123456 or text 60777 by 5pm on the 5th. ⇒ ask: 60777 ; date: 5pm
		Twice-yearly checks, a once-a-year event, a thrice-weekly bus. ⇒ ask: Twice-yearly ; ask: once-a-year ; ask: thrice-weekly
		Twelve and a half thousand seats, a quarter of them empty, and two-and-a-bit rows closed. ⇒ 12500 seats ; 25 % ; ask: two-and-a-bit
		We took on 20 and let go 30, a net loss of ten. ⇒ 20 ; 30 ; 10
		Neither of the two sites used more than 40 t. ⇒ ask: Neither of the two sites used more than 40 t
		Hardly any of the 12 paid over £50. ⇒ ask: Hardly any of the 12 paid over £50
		All but three of the 40 met the under-an-hour goal. ⇒ 3 ; 40
		Anything from two to three times the usual ten. ⇒ 2..3 times ; 10
		It rose by a factor of 3, or threefold. ⇒ 3 ; ask: threefold
		Turnover is 4x cost; cost is 1/4 of turnover. ⇒ 4 x ; ask: 1/4
		The odds were 3 to 1; the dose is 1 to 2 a day. ⇒ ask: 3 to 1 ; 1..2 /day
		Between 9 and 5 we take 9 to 15 calls. ⇒ ask: Between 9 and 5 ; 9..15 calls
		A 1.5-degree rise means 1.5 to 2 m of sea. ⇒ 1.5 degree ; 1.5..2 m
		By the 10th, 10 of the first 20 had gone; the 21st stayed. ⇒ 10 ; 20
		Phase II began in Q2; Grade II* listing; Henry VIII; World War 2. ⇒ date: Q2
		Open 7 days, 8 till 8. ⇒ 7 days ; date: 8 till 8
		The £1.2m–£1.4m bid, some 10–12% up. ⇒ 1200000..1400000 pounds ; 10..12 % about
		Costs: nil (2022: £3k). ⇒ 0 ; date: 2022 ; 3000 pounds
		Rainfall: 0 mm; wind: nil; sun: none. ⇒ 0 mm ; 0
		Three's a crowd; two's company. ⇒ 3 ; 2
		He bought two-thirds of a tonne and a tonne and two-thirds. ⇒ ask: two-thirds of a tonne ; ask: a tonne and two-thirds
		Twenty to thirty a day, seventy to the acre. ⇒ 20..30 /day ; 70
		Give us 5 (five) or ten (12). ⇒ 5 ; ask: ten (12)
		80 per cent of 80 percent is 64 %, i.e. under two-thirds. ⇒ 80 % ; 80 % ; 64 % ; 66.6667 % less-than
		One hundred thousand, a hundred-odd, hundreds more. ⇒ 100000 ; 100 more-than ; ask: hundreds
		It's a 12-month, £3m, three-site pilot. ⇒ 12 month ; 3000000 pounds ; 3 site
		5 out of 5 stars from 5 in 6 readers. ⇒ 5 ; 5 stars ; 83.3333 %
		Up 3 to 7th; down two at 12th. ⇒ ask: 3 to 7 ; 2
		The vote: for 12, against 3, one abstaining. ⇒ 12 ; 3 ; ask: one abstaining
		An average of two and a maximum of three per cent. ⇒ ask: two and a maximum of three per cent
		Temperatures between -5 and +5 °C. ⇒ -5..5 °C
		It fell from +2% to -2%, i.e. by 4 points. ⇒ 2 % ; -2 % ; 4 points
		-12% or worse in 3 of 4 years. ⇒ ask: -12% or worse ; 3 ; 4 years
		3,5 % growth; 1.000 jobs; 12'000 francs. ⇒ ask: 3,5 ; 1 jobs ; ask: 12'000
		$4m-a-year deal, 9-to-5 job, 24-7 service. ⇒ 4000000 dollars /year ; ask: 9-to-5 ; ask: 24-7
		No one of the 12 left; no one left. ⇒ 12
		Twice the size; half the price; a third the cost. ⇒ 2 times ; 50 % ; ask: a third the
		Two 12-hour, three 8-hour and one 4-hour shift. ⇒ ask: Two 12-hour ; ask: three 8-hour ; 4 hour
		Sections 3, 4 and 7 apply to 3, 4 and 7 sites. ⇒ ask: 3, 4 and 7 sites
		Ten years ago, ten years on, ten years old, ten years' time. ⇒ 10 years ; 10 years ; 10 years ; 10 years
		A fifth of a second, a fifth second, the fifth of May, a fifth of whisky. ⇒ 0.2 second ; date: May ; 20 %
		Pre-2010 stock, post-16 study, pre-5s. ⇒ date: Pre-2010
		Best of 3 sets; top 5 of 20; bottom 10%. ⇒ 20 ; 10 %
		We made 1 in 20 redundant, 1 in March, 1 in Hull. ⇒ 5 % ; 1 ; date: March ; 1
		He was 6 of 7; she, 1 of 2 heirs. ⇒ 6 ; 7 ; 1 ; 2 heirs
		A 4,000-hour, 4,000 hour and 4000-hr life. ⇒ 4000 hour ; 4000 hour ; 4000 hr
		More like 30 than 40; closer to 3 than 4. ⇒ 30 about ; 40 ; ask: closer to 3 than 4
		We aim for 90%-plus, ideally 95%+, never sub-80%. ⇒ 90 % at-least ; 95 % at-least ; ask: 80%
		Every one of the 60 gave £60 or over, most £100. ⇒ 60 ; 60 pounds at-least ; 100 pounds
		It is 3 °C warmer, 3 °C being the most since '76. ⇒ 3 °C ; 3 °C ; date: '76
		Gift: three French hens, 12 Drummers, 5 Gold Rings. ⇒ 3 hens ; 12 Drummers ; 5 Rings
		The 5,000m and the 5,000 m; 5000m of cable. ⇒ ask: 5,000m ; 5000 m ; ask: 5000m
		The 3M and 7-Eleven deals, plus Channel 4 and Studio 54, earned $6m. ⇒ ask: 3M ; ask: 7-Eleven deals ; 6000000 dollars
		Omega-3, vitamin B12, H1N1 and CO2 were in 4 of 9 samples. ⇒ 4 ; 9 samples
		Just the 12 of us, and but three of them, sat 12 to a table. ⇒ 12 ; 3 ; 12
		Three weeks ago today, a week on Friday, in a fortnight. ⇒ 3 weeks
		Up to two, two up, two or three up on 20. ⇒ 2 at-most ; 2 ; 2..3 ; 20
		Ten into three won't go; five from nine is four. ⇒ 10 ; ask: three won ; 5 ; 9 ; 4
		The 2019–20, 2020/21 and 21–22 seasons. ⇒ date: 2019–20 ; date: 2020/21 ; date: 21–22
		Down 5, up 10, flat at 15, off 20%. ⇒ 5 ; 10 ; 15 ; 20 %
		A 15-love lead; a hat-trick; two birdies; a brace. ⇒ ask: 15-love ; 2 birdies
		He ate two of the three halves of one and a half pies. ⇒ 2 ; 3 halves ; 1.5 pies
		The last 1,000 of the 10,000 sold in 100 minutes. ⇒ 1000 ; 10000 ; 100 minutes
		Plus 3, minus 2, times 4: answers of 3, -2 and ×4. ⇒ 3 ; -2 ; 4 ; 3 ; -2 ; ask: ×4
		Prices doubled in 3 years and quadrupled in six. ⇒ ask: doubled ; 3 years ; ask: quadrupled ; 6
		It's 20 past 8 and 10 to 9; 20 past 20s came. ⇒ date: 20 past 8 ; ask: 10 to 9 ; ask: 20 ; ask: 20
		Half past, half as big, one half, the other half, half-and-half. ⇒ 50 % ; ask: half as big ; 50 % ; 50 % ; ask: half ; 50 %
		Every other Tuesday and every third Wednesday in 4. ⇒ 4
		About-turns on 4 of the about 40 rules. ⇒ 4 ; 40 rules about
		An over of six balls; a six; a maiden over. ⇒ ask: over of six balls ; 6
		We're 90% there, the last 10% is 90% of it. ⇒ 90 % ; 10 % ; 90 %
		Order 66, Area 51, Catch-22 and 101 Dalmatians. ⇒ 101 Dalmatians
		Not more than half, not less than a third, not exactly 40%. ⇒ 50 % at-most ; 33.3333 % at-least ; 40 %
		Neither 3 nor 4 will do; either 5 or 6 will. ⇒ 3 ; 4 ; 5..6
		It's no more 20% than I am. ⇒ 20 %
		Under no circumstances 5, above all 6, over and above 7. ⇒ 5 ; 6 ; 7 more-than
		A 2x2, a two-by-four, and 2 by 4 feet. ⇒ ask: 2x2 ; ask: two-by-four ; ask: 2 by 4 feet
		Six months' worth; six months-worth; 6-months. ⇒ 6 months ; 6 months ; 6 months
		In 3 days' time, 3 days a week, 3-day weeks, 3 day-trips. ⇒ 3 days ; 3 days /week ; 3 day ; ask: 3 day-trips
		Some 10%-15% rise; some 10% or 15%. ⇒ 10..15 % about ; 10 % about ; 15 %
		The deficit of £(4)m became a surplus of £4m. ⇒ ask: £(4) ; 4000000 pounds
		Let 5 be 6. Make it 7, say, 8. ⇒ 5 ; 6 ; 7 ; 8 about
		We have 5s and 10s; size 5s; in the 50s; 50s. ⇒ ask: 5s ; ask: 10s ; ask: 5s ; ask: 50s ; ask: 50s
		Call 999; dial 4 for help; press 1. ⇒ 
		Eight to ten hours, ten at the most, eight at the least. ⇒ 8..10 hours ; 10 at-most ; 8 at-least
		Two 5-litre cans, 2 x 5 litres, two of 5 litres. ⇒ ask: Two 5-litre ; ask: 2 x 5 ; 2 ; 5 litres
		Sums of £5, £10, £15 and £20 were won by 4, 3, 2 and 1. ⇒ 5 pounds ; 10 pounds ; 15 pounds ; 20 pounds ; 4 ; 3 ; 2 ; 1
		Nine women to every ten men; 9:10; 90 to 100. ⇒ 9 women ; 10 men ; date: 9:10 ; 90..100
		Well above 5, well above the 5, way above 5-6. ⇒ 5 more-than ; ask: well above the 5 ; 5..6 more-than
		He is 6 ft, weighs 13 st, and runs a sub-4-minute mile. ⇒ 6 ft ; ask: 13 st ; ask: sub-4
		A baker's dozen of the 61 sat, thirteen in all. ⇒ ask: dozen ; 61 ; 13
		Up by a whisker to 40-something; down by half a dozen. ⇒ 40 more-than ; 6
		Not a few of the few hundred were 20-year men. ⇒ ask: a few of ; ask: hundred ; 20 year
		First 3, then 30, at last 300: a hundredfold rise. ⇒ 3 ; 30 ; 300 ; ask: hundredfold
		It will be 10 next week, 10 by June, 10 per head. ⇒ 10 ; 10 ; date: June ; 10 /head
		Nearly 100 and a good 50 more; a bare 20; a cool $5m. ⇒ 100 about ; 50 ; ask: 20 ; 5000000 dollars
		Nought to sixty in six; zero to hero. ⇒ 60 ; 6
		We lost by two to a side that won by four in five. ⇒ 2 ; 80 %
		Take two-thirds, add a half, and leave one and a sixth. ⇒ 66.6667 % ; 50 % ; ask: one and a sixth
		Any five of ten, ten of any five, all five. ⇒ 5 ; 10 ; 10 ; 5 ; 5
		Sub-zero nights, net-zero goals, zero-rated VAT at 0%. ⇒ 0 %
		As many as 30, as few as 3, as many again. ⇒ 30 at-most ; 3 at-least
		Rates of 1 in 1,000 to 1 in 500. ⇒ 0.1 % ; 0.2 %
		Costs fell £2m, or 5%, to £38m, a £4m miss. ⇒ 2000000 pounds ; 5 % ; 38000000 pounds ; 4000000 pounds
		He sold 3 at 5 and 5 at 3. ⇒ 3 ; 5 ; 5 ; 3
		The 90s were bad, the 1890s worse; in her 90s she won. ⇒ ask: 90s ; date: 1890s ; ask: 90s
		Four-by-fours, two-wheelers, a three-piece suite. ⇒ ask: Four-by-fours ; 3 piece
		At 61 to the dollar it costs 61c. ⇒ 61 ; ask: 61c
		A two-minute, two-man, two-part, two-for-two job. ⇒ 2 minute ; 2 man ; 2 part ; ask: two-for-two`,
	'what is one, or one of several': `
		The centre has one gym, one pool and three courts. ⇒ ask: one gym ; 1 pool ; 3 courts
		One volunteer told us her story. ⇒
		At year end one site was still shut. ⇒ ask: one site
		There is one toilet for 40 pupils. ⇒ ask: one toilet ; 40 pupils
		We retired three ships and one barge. ⇒ 3 ships ; 1 barge
		Each team has one leader and four members. ⇒ 1 leader ; 4 members
		We need one more nurse on each of two wards. ⇒ ask: one more nurse ; 2 wards
		Of these four trains, one is electric. ⇒ 4 trains ; ask: one is
		Three of the four ran; only one of them won. ⇒ 3 ; 4 ; ask: one of them
		It is one of a kind, and no one in any one place knows it. ⇒ `,
	'what is hardly so much, or of another unit': `
		Barely 30 people came, and hardly 5% replied. ⇒ ask: Barely 30 people ; ask: hardly 5%
		The ship sailed 18,000 nautical miles with 400 metric tons of rice. ⇒ 18000 nautical miles ; 400 metric tons
		The limit is 50 mg or less per litre. ⇒ 50 mg at-most /litre
		Close to 1,000 trees and upwards of 40 shrubs were planted. ⇒ 1000 trees about ; 40 shrubs more-than
		The odds are 1 in 14 million. ⇒ ask: 1 in 14 million
		It weighs 3 kg 400 g and cost 1 million 200 thousand dollars. ⇒ ask: 3 kg 400 g ; ask: 1 million 200 thousand
		A loss per share of (12.4) cents was made. ⇒ ask: (12.4)
		Mix it 1:50 with water at 1:50 pm. ⇒ ask: 1:50 ; date: 1:50 pm
		A man in his 40s was hurt in the early 90s. ⇒ ask: 40s ; date: 90s
		Nine larger ones were bought, and the reserve has four rare ones. ⇒ 9 ; 4
		The charity has fewer than 20 paid staff. ⇒ ask: fewer than 20 paid staff`,
	'what is a name with its number': `
		Nurses answered 911 calls, and 88 homes called. ⇒ ask: 911 ; 88 homes
		Ring +44 20 7946 0991 or 101. ⇒ ask: 101
		A Toyota Hilux 2.4 was bought. ⇒ ask: 2.4
		Python 3.11 and Java 17 are used on 212 servers. ⇒ ask: 17 ; 212 servers
		Flight BA 117 was 4 hours late. ⇒ ask: 117 ; 4 hours
		The 737-800 has 189 seats. ⇒ ask: 737-800 ; 189 seats
		The Group of Twenty met. ⇒ ask: Twenty
		Winds of force 9 were measured at 6 on Monday. ⇒ date: 6
		A dedicated team of 40 fights fraud. ⇒ ask: 40 fights
		A team of 40 nurses visited us, and a group of 12 volunteers from Leeds. ⇒ 40 nurses ; 12 volunteers`,
	'days, hours and quarters that are easily counted': `
		We met on 4, 11 and 18 May, and again on 12 & 13 June. ⇒ date: 4, 11 and 18 May ; date: 12 & 13 June
		Between 4 and 11 May, 40 met. ⇒ date: Between 4 and 11 May ; 40
		At 2000 hours the gates shut; at 0630 hours they open. ⇒ ask: 2000 hours ; date: 0630 hours
		Sales fell three quarters in a row, by three quarters. ⇒ ask: three quarters in a row ; 75 %
		A quarter-mile track was laid. ⇒ ask: quarter-mile
		Freezers run at −18 °C or colder. ⇒ ask: −18 °C or colder
		None was under 3 t or over 5 t. ⇒ ask: None was under 3 t or over 5 t
		Rent is £12 psf, and £3 a go. ⇒ ask: £12 psf ; 3 pounds /go
		Pump 4 failed; pumps 5 and 6 held. ⇒ ask: 5 and 6
		The year 2 plan has 40 aims. ⇒ ask: 2 ; 40 aims
		The Series 7 tractor pulls 12 t. ⇒ 12 t
		SDG target 12.3 says so. ⇒ `,
	'what stands elsewhere, or is denied': `
		As in 4.2 above, 12 were lost; under 5.1 we list 12 aims. ⇒ ask: 4.2 ; 12 ; ask: under 5.1 ; 12 aims
		Not 40 but 50 came. ⇒ ask: 40 ; 50
		Tickets from £12, up from £11. ⇒ ask: from £12 ; 11 pounds
		The decision in Ref. 12/2023, under s 12(3) of the Act, was read in 12/2023. ⇒ date: 12/2023
		For just $31 a child can go to school; it costs $31 a child. ⇒ 31 dollars ; 31 dollars /child
		Rainfall was a third below normal, and a third over that of May. ⇒ 33.3333 % ; ask: a third ; date: May
		Of 40 staff, 12 answer calls. ⇒ 40 staff ; ask: 12 answer calls
		Of 40 staff, 12 were hurt. ⇒ 40 staff ; 12
		12 – 14 = –2 ⇒ ask: 12 – 14 = –2`,
	'what is parted from what it is counted for': `
		Children eat 14 kg of fruit each, and vans emit 88 g of CO2 per km. ⇒ 14 kg /each ; 88 g /km
		The canteen recycles 40 litres of cooking oil a week. ⇒ 40 litres /week
		There were 6 million fewer car journeys. ⇒ 6000000 journeys
		They saved 31 GWh, as much as 8,000 homes use. ⇒ 31 GWh ; ask: as much as 8,000 homes
		It cost as much as £8,000 and took as long as 12 hours. ⇒ 8000 pounds at-most ; 12 hours at-most
		It is 0.5 of 1%, nought point four. ⇒ ask: 0.5 of 1% ; ask: nought point four
		Five score and ten; 40-plus-year-old pipes. ⇒ ask: Five score and ten ; ask: 40-plus-year-old
		Fourth-quarter sales at Christmas '22 were open from noon to 4. ⇒ date: Fourth-quarter ; date: '22 ; date: noon to 4
		Grid ref. SU 123 456; Ocean's 11. ⇒ ask: 123 456 ; ask: 11
		The gain (loss) was 12 (14); Three Bridges station is one. ⇒ 12 ; ask: (14) ; ask: Three Bridges`,
	'what is below zero, a ratio, a standard': `
		The overdraft was (£1.4m) at the end of May. ⇒ ask: (£1.4m) ; date: end of May
		Equipment costs £4 million (£3 million). ⇒ 4000000 pounds ; 3000000 pounds
		The ratio of staff to pupils is one to seven. ⇒ ask: one to seven
		One and three-quarter million people voted. ⇒ ask: One and three-quarter million
		PAS 2060 applies to 12 sites, and recital 40 to all. ⇒ 12 sites
		Phone 01632 960 001 (option 2) or 116 123. ⇒ ask: 116 123
		A team of three looks after 1,200 trees. ⇒ ask: three looks ; 1200 trees
		A wash uses 14 litres a bus instead of 140. ⇒ 14 litres /bus ; 140`,
	'one by itself, and what brackets and letters number': `
		There was only one. ⇒ ask: one
		One site in Leeds shut; one in York opened. ⇒ ask: One site ; ask: one in
		Annex B, table B.4, line 12; Annex IV, point 3. ⇒
		Net assets: (£412k). Movement: (14), 12, (3) ⇒ ask: (£412k) ; ask: (14) ; 12 ; ask: (3)`,
	'what nobody may do, and numbers of registers': `
		No one may work more than 48 hours. ⇒ ask: No one may work more than 48 hours
		One was lost, two were found. ⇒ ask: One was ; 2
		One million, two hundred thousand. ⇒ ask: One million, two hundred thousand
		Since 9.30 this morning 14 have rung. ⇒ ask: 9.30 ; 14
		Year to 31 Mar 23: £4m, and 31 Mar 23 sites. ⇒ date: 31 Mar 23 ; 4000000 pounds ; date: 31 Mar ; 23 sites
		Chart 14: Median wait of charity 1042210. ⇒ ask: 1042210`,
	'one more, and hours by their hundreds': `
		The one thing missing is one more ramp. ⇒ ask: one more ramp
		It closed for one week in May and one in June. ⇒ 1 week ; date: May ; ask: one in ; date: June
		On Tuesday, 14 March 2023, at 14.00 hours ⇒ date: 14 March 2023 ; ask: 14.00 hours
		Three-tenths of a point separated them. ⇒ 0.3 point
		Freephone 0800 1111; text 85258. ⇒ ask: 85258`,
};

testKinds(KINDS, 'en', (text) => saidWithPer(text, 'en', { currencies }));
