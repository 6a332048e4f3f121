# Reads an export of baogao in R and draws the panel of targets and results.
#
#   baogao export --format csv --out tables          (base R is enough)
#   baogao export --format parquet --out parquet     (package arrow)
#
# Rscript read_tables.R tables

folder <- commandArgs(trailingOnly = TRUE)[1]

# An empty cell is a missing value, in text columns too; only unit may be empty for what has no unit.
read_table <- function(name) {
  read.csv(file.path(folder, paste0(name, ".csv")), encoding = "UTF-8", na.strings = "",
           colClasses = c(report_id = "character"), stringsAsFactors = FALSE)
}

reports <- read_table("reports")
measures <- read_table("measures")
targets <- read_table("targets")
measures$unit[is.na(measures$unit)] <- ""

panel <- merge(targets, reports[c("report_id", "region_name", "report_year")], by = "report_id")
panel <- panel[!is.na(panel$indicator),
               c("region_name", "report_year", "indicator", "value", "unit", "comparator", "modality", "text")]
panel <- panel[order(panel$region_name, panel$report_year, panel$indicator), ]
print(panel, row.names = FALSE)

growth <- subset(measures, indicator == "gdp" & aspect == "growth" & status == "achieved")
print(growth[c("report_id", "year", "value", "unit", "clause")], row.names = FALSE)

stopifnot(nrow(measures) > 0, is.numeric(measures$value), all(measures$report_id %in% reports$report_id))
