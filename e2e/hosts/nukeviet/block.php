<?php
// Takes our package as NukeViet 4.5 does, and prints as JSON what came of it: `php block.php PACKAGE WORDPRESS FOLDER`.
// NukeViet unpacks with PclZip, of which Debian's WordPress has a copy, and gives a block the few names that stand here.
[, $package, $wordpress, $folder] = $argv;
require $wordpress . '/wp-admin/includes/class-pclzip.php';

$archive = new PclZip($package);
$files = array_map(fn ($entry) => $entry['filename'], $archive->listContent());
$archive->extract(PCLZIP_OPT_PATH, $folder);

define('NV_MAINFILE', true);
define('NV_SYSTEM', true);
function nv_function_exists($name)
{
    return function_exists($name);
}
$nv_Request = new class {
    public $typed = [];
    public function get_title($name, $mode, $otherwise = '')
    {
        return isset($this->typed[$name]) ? htmlspecialchars($this->typed[$name], ENT_QUOTES) : $otherwise;
    }
};

$block_config = [];
$blocks = ['themes/default/blocks', 'themes/mobile_default/blocks', 'modules/page/blocks'];
$empty = [];
foreach ($blocks as $place) {
    include "{$folder}/{$place}/global.antq.php";
    $empty[] = $content;
}

$description = simplexml_load_file("{$folder}/themes/default/blocks/global.antq.ini");
$words = array_map(fn ($language) => (array) $language, (array) $description->xpath('language')[0]);
$typed = fn ($fields) => array_combine(array_map(fn ($name) => "config_antq_{$name}", array_keys($fields)), $fields);
$submit = trim($description->submitfunction);

$nv_Request->typed = $typed(['gateway' => 'https://gateway.example/', 'province' => 'bac-giang', 'tab' => '', 'lang' => '']);
$good = $submit('theme', $words['vi']);
$nv_Request->typed = $typed(['gateway' => 'javascript:alert(1)', 'province' => '"><script>', 'tab' => 'Kế hoạch', 'lang' => 'fr']);
$bad = $submit('theme', $words['vi']);

$block_config = $good['config'];
include "{$folder}/themes/mobile_default/blocks/global.antq.php";
$shown = $content;
$block_config = $bad['config'];
include "{$folder}/themes/default/blocks/global.antq.php";

echo json_encode([
    'files' => $files,
    'config' => parse_ini_file("{$folder}/config.ini", true),
    'form' => (trim($description->datafunction))('theme', $bad['config'], $words['vi']),
    'words' => array_map('array_keys', $words),
    'good' => $good,
    'bad' => $bad,
    'empty' => $empty,
    'shown' => $shown,
    'refused' => $content,
]);
