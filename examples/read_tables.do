* Reads an export of baogao in Stata (14 or later) and draws the panel of results and targets.
*
*   baogao export --format stata --out stata
*
* do read_tables.do stata
*
* Columns of closed vocabularies are numbers with Chinese value labels; the label has the name of its variable, so that
* "成绩":part is the number of the part called 成绩. Texts that can be long are strL: fine to keep, no keys to merge on.

args folder

* The first result that a report tells of each indicator and aspect, for the whole place and the year reviewed.
use "`folder'/measures.dta", clear
isid report_id measure_id
merge m:1 report_id using "`folder'/reports.dta", keepusing(review_year) keep(match) nogenerate
keep if part == "成绩":part & status == "已完成":status & year == review_year
keep if indicator != "" & scope == "" & period == "" & missing(basis)
sort report_id indicator aspect start
by report_id indicator aspect: keep if _n == 1
merge m:1 report_id item_id using "`folder'/achievements.dta", keepusing(text) keep(match) nogenerate
rename (value text) (result result_text)
keep report_id indicator aspect result result_text
tempfile results
save `results'

use "`folder'/targets.dta", clear
isid report_id item_id
keep if indicator != ""
merge m:1 report_id indicator aspect using `results', keep(master match) nogenerate
merge m:1 report_id using "`folder'/reports.dta", keepusing(region_name report_year) keep(match) nogenerate
rename (value text) (target target_text)
sort region_name report_year start
list region_name report_year indicator result target comparator, noobs sepby(report_id)
tabulate comparator aspect
