module worlds

go 1.22
