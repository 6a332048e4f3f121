* Reads an export of baogao in Stata (14 or later) and draws the panel of targets.
*
*   baogao export --format stata --out stata
*
* do read_tables.do stata

args folder
use "`folder'/reports.dta", clear
keep report_id region_name report_year review_year
isid report_id
tempfile places
save `places'

use "`folder'/targets.dta", clear
isid report_id item_id
merge m:1 report_id using `places', keep(match) nogenerate
* Words of closed vocabularies are numbers with Chinese labels:
label list
tabulate comparator aspect
list region_name report_year indicator value unit comparator modality if indicator != "", noobs sepby(report_id)

use "`folder'/measures.dta", clear
describe
list report_id year value unit clause if indicator == "gdp" & aspect == "growth":aspect, noobs
