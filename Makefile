# make          cài gói còn thiếu, dựng bản phát hành, làm văn bản của ví dụ vào out/
# make batch    làm báo cáo nhiệm kỳ của 64 chi bộ mẫu và báo cáo tổng hợp vào out/bao-cao-nhiem-ky
# make test     cài công cụ kiểm thử, chạy mọi bài thử
# make install  PREFIX=/usr/local    make dist    make format    make lint    make bench    make fuzz    make clean

PREFIX ?= /usr/local
DESTDIR ?=
OUT ?= out
EXAMPLE := Examples/so-tttt-hcm-2020
BRANCHES := Examples/bao-cao-nhiem-ky

.PHONY: all build example batch test bench bench-batch fuzz install dist format lint clean packages test-packages

all: example

packages:
	@Scripts/install-packages $$(cat Scripts/packages.txt)

test-packages:
	@Scripts/install-packages $$(cat Scripts/packages.txt Scripts/test-packages.txt)

build: packages
	Scripts/build vankien

example: build
	$$(Scripts/build --show-bin-path)/vankien render $(EXAMPLE) --format pdf,png -o $(OUT) --force --quiet

# Hai chi bộ mẫu cố ý để sai, nên kết thúc bằng 1 là đúng. / Two branches are broken on purpose: status 1 is right.
batch: build
	$$(Scripts/build --show-bin-path)/vankien batch run $(BRANCHES)/chi-bo.xlsx -o $(OUT)/bao-cao-nhiem-ky \
	  --format pdf,odt --resume --combined --aggregate || [ $$? -eq 1 ]

test: test-packages
	swift build --build-tests
	Scripts/run-tests

bench: packages
	Scripts/build vankien-bench
	Scripts/build vankien
	Scripts/benchmark

# Vài phút: 500 và 5.000 chi bộ. / Some minutes: 500 and 5,000 branches.
bench-batch: build
	Scripts/benchmark-batch
	Scripts/kill-batch

# FUZZ giây / seconds
FUZZ ?= 3600
fuzz: packages
	Scripts/fuzz $(FUZZ)

install: build
	Scripts/install "$$(Scripts/build --show-bin-path)" "$(DESTDIR)$(PREFIX)"

dist: build
	rm -rf $(OUT)/vankien && mkdir -p $(OUT)
	Scripts/install "$$(Scripts/build --show-bin-path)" $(OUT)/vankien
	tar -C $(OUT) -czf $(OUT)/vankien.tar.gz vankien
	@ls -l $(OUT)/vankien.tar.gz

format:
	swift format -i -r Package.swift Sources Tests Benchmarks Fuzzing

lint:
	swift format lint --strict -r Package.swift Sources Tests Benchmarks Fuzzing

clean:
	rm -rf .build $(OUT)
