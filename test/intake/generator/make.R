# Tables by R's own writers. Run by make.sh in the folder of the files.
table <- data.frame(
  grupp = c("Norr", "Söder", "Öst"),
  antal = c(29, NA, 10),
  andel = c(0.5, 0.125, NA),
  kostnad = c(1581000, 950000.5, 100000)
)
write.csv(table, "r-write-csv.csv", fileEncoding = "UTF-8")
write.csv2(table, "r-write-csv2.csv", fileEncoding = "UTF-8")
write.csv2(table, "r-write-csv2-1252.csv", row.names = FALSE, fileEncoding = "CP1252")
write.table(table, "r-write-table.txt", fileEncoding = "UTF-8")
write.table(table, "r-write-table-tab.txt", sep = "\t", quote = FALSE, row.names = FALSE, na = "", fileEncoding = "UTF-16LE")
counts <- table(
  grupp = c("Norr", "Norr", "Söder", "Öst"),
  orsak = c("arbete", "ohälsa", "arbete", "flytt")
)
write.csv2(addmargins(counts), "r-crosstable.csv", fileEncoding = "UTF-8")
