# Reads an export of baogao in R (base R is enough) and draws the panel of results and targets.
#
#   baogao export --format csv --out tables
#   Rscript read_tables.R tables          writes panel.csv

folder <- commandArgs(trailingOnly = TRUE)[1]

# An empty cell is a missing value. Codes and texts stay text, numbers R tells by itself; true and false are words.
read_table <- function(name) {
  table <- read.csv(file.path(folder, paste0(name, ".csv")), encoding = "UTF-8", na.strings = "", colClasses = "character")
  codes <- c("report_id", "region_code", "item_id", "section_id", "text", "clause", "quote")
  for (column in setdiff(names(table), codes)) table[[column]] <- type.convert(table[[column]], as.is = TRUE)
  table
}

reports <- read_table("reports")
targets <- read_table("targets")
measures <- read_table("measures")
achievements <- read_table("achievements")
measures$from_bottom <- measures$from_bottom == "true"
stopifnot(is.numeric(measures$value), is.numeric(measures$year), all(measures$report_id %in% reports$report_id))

# The first result that a report tells of each indicator and aspect, for the whole place and the year reviewed.
results <- merge(measures, reports[c("report_id", "review_year")])
results <- subset(results, part == "achievements" & status == "achieved" & !is.na(indicator) &
                    year == review_year & is.na(scope) & is.na(period) & is.na(basis))
results <- results[order(results$report_id, results$start), ]
results <- results[!duplicated(results[c("report_id", "indicator", "aspect")]), ]
results <- merge(results, achievements[c("report_id", "item_id", "text")])
results <- data.frame(results[c("report_id", "indicator", "aspect")], result = results$value, result_text = results$text)

panel <- merge(subset(targets, !is.na(indicator)), reports[c("report_id", "region_name", "report_year")])
panel <- merge(panel, results, all.x = TRUE)
names(panel)[match(c("value", "text"), names(panel))] <- c("target", "target_text")
panel <- panel[order(panel$region_name, panel$report_year, panel$start),
               c("region_name", "report_year", "indicator", "aspect", "unit", "result", "target", "comparator",
                 "modality", "result_text", "target_text")]

write.csv(panel, "panel.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")
print(panel[c("region_name", "report_year", "indicator", "result", "target", "comparator")], row.names = FALSE)
